using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>When a member may be spoken to, and how much they have heard today.</summary>
/// <param name="Attention">When.</param>
/// <param name="SaidToday">How many unasked messages they have had on this day.</param>
internal sealed record MemberAttention(Attention Attention, int SaidToday);
