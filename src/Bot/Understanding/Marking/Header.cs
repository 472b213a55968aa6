namespace SalesBot.Bot.Understanding.Marking;

/// <summary>What stands over the clauses of a list: 「明日计划：」, 「下一步：」.</summary>
/// <param name="Date">The date it names, if one.</param>
internal sealed record Header(DateMention? Date);
