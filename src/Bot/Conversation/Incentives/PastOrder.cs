using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;

namespace SalesBot.Bot.Conversation;

/// <summary>A rule whose past is being made up part by part. All of it is in the name under which it is kept beside what is halted.</summary>
/// <param name="Rule">A short name of the rule in just this version: where the version is undone or followed by another one, nothing more is given by it.</param>
/// <param name="From">Since which day.</param>
/// <param name="Reached">The day of what was looked at last.</param>
/// <param name="After">Its place in the order of events.</param>
internal sealed record PastOrder(string Rule, DateOnly From, DateOnly Reached, long After)
{
    private const string Prefix = "bf/", Day = "yyMMdd";
    private const int RuleLength = 8;

    /// <summary>The name under which it is kept.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Rule}/{From.ToString(Day, CultureInfo.InvariantCulture)}{Reached.ToString(Day, CultureInfo.InvariantCulture)}/{After:x}");

    /// <summary>The beginning of a rule's.</summary>
    public static PastOrder Begin(RewardRule rule, DateOnly from) => new(RuleOf(rule), from, from, After: 0);

    /// <summary>Those that stand, each with who has given it and when.</summary>
    public static IEnumerable<(PastOrder Order, ScheduleHalt Given)> In(IEnumerable<ScheduleHalt> halts) =>
        from halt in halts where halt.Day is null let order = Of(halt.Schedule) where order is not null select (order, halt);

    /// <summary>The rule as it holds; null where this version does not any more.</summary>
    public RewardRule? Find(RewardRules rules, DateOnly today) => rules.At(today).FirstOrDefault(rule => RuleOf(rule) == Rule) is { } found ? found with { From = From } : null;

    private static PastOrder? Of(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name[Prefix.Length..].Split('/') is [{ Length: RuleLength } rule, { Length: 12 } days, var after]
            && DateOnly.TryParseExact(days[..6], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && DateOnly.TryParseExact(days[6..], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var reached)
            && long.TryParse(after, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var place)
            ? new PastOrder(rule, from, reached, place)
            : null;

    private static string RuleOf(RewardRule rule) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{rule.Id}/{rule.Version}"))))[..RuleLength];
}
