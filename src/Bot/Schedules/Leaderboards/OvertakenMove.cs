using SalesBot.Bot.Conversation;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Schedules;

/// <summary>Somebody was overtaken on a ranking.</summary>
/// <param name="Question">On which.</param>
/// <param name="Own">Their place now.</param>
/// <param name="By">Who has overtaken them.</param>
internal sealed record OvertakenMove(BoardQuestion Question, Standing<TargetHolder> Own, Standing<TargetHolder> By);
