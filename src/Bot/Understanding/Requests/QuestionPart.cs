namespace SalesBot.Bot.Understanding.Requests;

/// <summary>A part of a clause, and what it asks for; null where it asks for nothing of these.</summary>
internal sealed record QuestionPart(Phrase Phrase, QuestionKind? Kind);
