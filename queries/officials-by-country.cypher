// title: Officials by country
// question: Who holds a post of which country?

MATCH (person:Person)-[held:HOLDS_ROLE]->(country:Country)
WHERE held.status IN ['current', 'acting']
RETURN country.name AS country, person.name AS person, held.role AS role
ORDER BY country, person, role;
