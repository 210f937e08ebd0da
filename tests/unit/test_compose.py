"""docker-compose.yml: pinned images, no secret in it, reachable from this machine alone, the same as scripts/neo4j."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docker-compose.yml").read_text("utf-8")
SERVICES = yaml.safe_load(TEXT)["services"]


def test_images_are_pinned_and_neo4j_is_of_the_version_of_the_script():
    pom = ElementTree.parse(ROOT / "scripts" / "neo4j_server" / "pom.xml")
    versions = {element.text for element in pom.iter() if element.tag.endswith("version")}
    for service in SERVICES.values():
        assert re.fullmatch(r"[\w/.-]+:\d+\.\d+\.\d+-\w+", service["image"])
    assert SERVICES["neo4j"]["image"].removeprefix("neo4j:").removesuffix("-community") in versions


def test_ports_are_of_the_loopback():
    for service in SERVICES.values():
        assert service["ports"]
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])


def test_the_password_is_asked_for_and_never_given():
    for value in (SERVICES["neo4j"]["environment"][name] for name in ("NEO4J_AUTH", "NEO4J_PASSWORD")):
        assert "${NEO4J_PASSWORD:?" in value
    assert ":-" not in TEXT


def test_it_has_volume_memory_health_style_and_guide():
    service = SERVICES["neo4j"]
    assert service["volumes"] == ["neo4j-data:/data"]
    assert service["mem_limit"]
    assert "RETURN 1" in service["healthcheck"]["test"][1]
    command = service["environment"]["NEO4J_browser_post__connect__cmd"]
    for name in re.findall(r"http://localhost:7475/(\S+?)(?:;|$)", command):
        assert (ROOT / "queries" / "browser" / name).exists()
    for mount in SERVICES["pages"]["volumes"]:
        assert (ROOT / mount.partition(":")[0]).exists()


def compose() -> list[str]:
    """The command of Compose: Docker's plugin, or the program of its own."""
    for command in (["docker", "compose"], ["docker-compose"]):
        if shutil.which(command[0]) and subprocess.run([*command, "version"], capture_output=True).returncode == 0:
            return command
    reason = "no docker compose; install it (on Debian: apt-get install docker-compose)"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def test_docker_compose_accepts_it_with_a_password_alone():
    command = [*compose(), "-f", str(ROOT / "docker-compose.yml"), "config", "--quiet"]
    environment = {name: value for name, value in os.environ.items() if name != "NEO4J_PASSWORD"}
    refused = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert refused.returncode != 0
    assert "set NEO4J_PASSWORD" in refused.stderr
    done = subprocess.run(command, env=environment | {"NEO4J_PASSWORD": "long enough"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
