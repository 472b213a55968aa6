using System.Collections.Immutable;
using SalesBot.Domain.Lifecycle;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>The settings, made into what the sweep and the conversation work with. Pure.</summary>
internal static class ConfiguredStaleness
{
    private const string Saas = "SaaS";
    private const string Fmcg = "FMCG";
    private const int HighValueDays = 7;
    private const int HighIntentDays = 3;

    /// <summary>The names of the presets.</summary>
    public static ImmutableArray<string> Presets { get; } = ["", Saas, Fmcg];

    /// <summary>When deals are stale and who hears of it.</summary>
    /// <param name="options">What is set.</param>
    /// <param name="staleAfterDays">The company's own days, where nothing else is set.</param>
    public static StalenessRules RulesOf(StalenessOptions options, int staleAfterDays)
    {
        var (key, usual) = DaysOf(options.Preset, staleAfterDays);
        var red = options.RedAfterDays > 0 ? options.RedAfterDays : usual;
        var standard = new StalenessRules
        {
            Limits = Limits(options.YellowAfterDays, red, options),
            Special =
            [
                .. options.Special.Select(special => SpecialOf(special, options)),
                .. options.HighIntentStages.Select(stage => new SpecialLimits(Limits(0, HighIntentDays, options), Stage: new StageId(stage))),
                .. options.HighValueFrom > 0 ? ImmutableArray.Create(new SpecialLimits(Limits(0, HighValueDays, options), AmountFrom: Money.FromYuan(options.HighValueFrom))) : [],
                .. key is { } days && options.RedAfterDays == 0 ? ImmutableArray.Create(new SpecialLimits(Limits(0, days, options), Tier: Tier.A)) : [],
            ],
            PauseStartsClockAnew = options.Pauses.StartClockAnew,
        };
        return options.Ladder.Count == 0
            ? standard
            : standard with { Ladder = [.. options.Ladder.Select(step => new LadderStep(step.Audience, step.State, step.WorkdaysLater))] };
    }

    /// <summary>What counts as progress.</summary>
    public static ProgressRule ProgressOf(StalenessOptions options) => new()
    {
        Kinds = (options.Progress.Activities ? ProgressKinds.Activity : ProgressKinds.None)
            | (options.Progress.Stages ? ProgressKinds.Stage : ProgressKinds.None)
            | (options.Progress.Amounts ? ProgressKinds.Amount : ProgressKinds.None)
            | (options.Progress.ExpectedCloses ? ProgressKinds.ExpectedClose : ProgressKinds.None),
        IdleActivities = [.. options.Progress.IdleActivities],
        FormsCount = options.Progress.FormsCount,
    };

    /// <summary>Which pauses an owner may make alone.</summary>
    public static PauseRule PausesOf(StalenessOptions options) => new() { LongestAlone = options.Pauses.LongestAloneDays, MostAlone = options.Pauses.MostAlone };

    /// <summary>After how many days without contact a customer's owner hears of it, in the industry of the preset.</summary>
    public static ContactCadence CadenceOf(StalenessOptions options) => options.Preset switch
    {
        Saas => ContactCadence.Subscriptions,
        Fmcg => ContactCadence.ConsumerGoods,
        _ => ContactCadence.Standard,
    };

    private static (int? Key, int Usual) DaysOf(string preset, int staleAfterDays) => preset switch
    {
        Saas => (14, 30),
        Fmcg => (7, 14),
        _ => (null, staleAfterDays),
    };

    private static SpecialLimits SpecialOf(SpecialDaysOptions special, StalenessOptions options) => new(
        Limits(special.YellowAfterDays, special.RedAfterDays, options),
        special.Stage.Length == 0 ? null : new StageId(special.Stage),
        Enum.TryParse<Tier>(special.Tier, out var tier) ? tier : null,
        special.AmountFrom > 0 ? Money.FromYuan(special.AmountFrom) : null);

    private static StaleLimits Limits(int yellow, int red, StalenessOptions options) =>
        new(yellow > 0 ? yellow : Cadence.YellowFor(red), red, options.Counted);
}
