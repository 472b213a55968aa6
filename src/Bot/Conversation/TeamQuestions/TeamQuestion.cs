using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>A question about a team's days, in words that name no ranking.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Period">Of which days; null where none are named.</param>
/// <param name="Whom">The words that name of whom; empty where nobody is named.</param>
internal sealed record TeamQuestion(TeamQuestionKind Kind, Period? Period, string Whom);
