using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>When a member may be spoken to, and how much they have heard today.</summary>
/// <param name="Attention">When.</param>
/// <param name="SaidToday">How many unasked messages they have had on this day.</param>
internal sealed record MemberAttention(Attention Attention, int SaidToday)
{
    /// <summary>Until when they are not told what somebody else has brought about, UTC; null where they may be told now.</summary>
    public DateTimeOffset? HeldUntil(DateTimeOffset now) => Attention.Judge(NoticeKind.Notice, isUrgent: false, SaidToday, now).Until;
}
