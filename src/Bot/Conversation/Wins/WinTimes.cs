using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>When a win is told.</summary>
internal static class WinTimes
{
    /// <summary>After its hold, and not in quiet hours; null for never.</summary>
    public static DateTimeOffset? ToldAt(WinRecord win, WinRules rules, BusinessClock clock) =>
        new HeldWin(
            new Win
            {
                Deal = win.Deal,
                ChangeSet = win.ChangeSet,
                Customer = win.Customer,
                Owner = win.Owner,
                On = win.On,
                ConfirmedAt = win.ConfirmedAt,
            },
            win.Wish,
            win.IsUndone).ToldAt(rules.Hold, rules.Quiet, clock);
}
