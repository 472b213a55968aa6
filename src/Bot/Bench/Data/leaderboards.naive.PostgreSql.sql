SELECT won."CountsFor",
    coalesce(sum(CASE WHEN won."Kind" = 15 THEN (SELECT (deal."To"::jsonb ->> 'amount')::numeric * 100 FROM "Events" AS deal WHERE deal."Deal" = won."Deal" AND deal."Kind" IN (10, 12) ORDER BY deal."Sequence" DESC LIMIT 1) END), 0)::bigint AS "Revenue",
    count(*) FILTER (WHERE won."Kind" = 15) AS "Wins",
    count(*) FILTER (WHERE won."Kind" = 30) AS "Activities"
FROM "Events" AS won
WHERE won."HappenedOn" >= @from AND won."HappenedOn" <= @to
    AND (won."Kind" IN (0, 30) OR (won."Kind" = 15 AND won."To" LIKE '%"won"%')) AND won."To" IS NOT NULL AND won."ReversesChangeSet" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "Events" AS back WHERE back."ReversesChangeSet" = won."ChangeSet" AND back."ReversesOrdinal" = won."Ordinal")
GROUP BY won."CountsFor"
