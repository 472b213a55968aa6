using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Domain.BattleReports;

/// <summary>A win that its groups have not heard of yet: a slip of the tongue is undone before anybody cheers.</summary>
/// <param name="Win">The win.</param>
/// <param name="Wish">What its owner wants.</param>
/// <param name="IsUndone">Whether it was undone.</param>
public sealed record HeldWin(Win Win, OwnersWish Wish = OwnersWish.None, bool IsUndone = false)
{
    /// <summary>For how long a win is held, unless the company sets another time; zero for no hold.</summary>
    public static readonly TimeSpan DefaultHold = TimeSpan.FromMinutes(2);

    /// <summary>When it may be told, UTC: after the hold, and not in quiet hours. Null for never.</summary>
    /// <param name="hold">How long wins are held.</param>
    /// <param name="quiet">The chat's quiet hours.</param>
    /// <param name="clock">The chat's clock.</param>
    public DateTimeOffset? ToldAt(TimeSpan hold, QuietHours quiet, BusinessClock clock)
    {
        if (IsUndone || Wish == OwnersWish.NotAtAll)
        {
            return null;
        }

        var free = Wish == OwnersWish.Now ? Win.ConfirmedAt : Win.ConfirmedAt + hold;
        return quiet.EndAfter(free, clock) ?? free;
    }
}
