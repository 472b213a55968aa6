using System.Globalization;
using SalesBot.Bot.Seeding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>Ids for what a platform's contacts name by its own ids, so that renaming and moving change nothing of them.</summary>
internal static class RosterIds
{
    /// <summary>The id of the department as a region.</summary>
    public static RegionId Region(string platform, string department) => new(SeedKey.Of("roster", platform, "region", department));

    /// <summary>The id of the department as a group.</summary>
    public static GroupId Group(string platform, string department) => new(SeedKey.Of("roster", platform, "group", department));

    /// <summary>The id of a member who is not bound yet.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="account">The account.</param>
    /// <param name="holder">How many others have had the account before: a platform gives it anew when somebody has left.</param>
    public static MemberId Member(string platform, string account, int holder) =>
        new(SeedKey.Of("roster", platform, "member", account, holder.ToString(CultureInfo.InvariantCulture)));
}
