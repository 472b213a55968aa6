using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What somebody has to reach of one measure in some days, and how far that is.</summary>
/// <param name="Progress">How far.</param>
/// <param name="Source">Where the target comes from.</param>
/// <param name="Counted">The days over which is counted.</param>
/// <param name="IsSumOfPeople">Whether the holder has no target and those below have one each.</param>
internal sealed record HeldTarget(TargetProgress Progress, PeriodTarget Source, DayRange Counted, bool IsSumOfPeople = false);
