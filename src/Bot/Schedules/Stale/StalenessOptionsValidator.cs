using System.Globalization;
using Microsoft.Extensions.Options;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>Checks the settings of stale deals at start; all failures at once, each naming its key and its value.</summary>
internal sealed class StalenessOptionsValidator : IValidateOptions<StalenessOptions>
{
    private const string Section = StalenessOptions.Section;

    public ValidateOptionsResult Validate(string? name, StalenessOptions options)
    {
        var failures = new List<string>();
        Require(ConfiguredStaleness.Presets.Contains(options.Preset, StringComparer.Ordinal), $"{Section}:Preset '{options.Preset}' must be SaaS, FMCG or empty.");
        Require(options.RedAfterDays is >= 0 and <= Cadence.LongestDays, $"{Section}:RedAfterDays '{options.RedAfterDays}' must be between 0 and {Cadence.LongestDays}.");
        RequireYellow(options.YellowAfterDays, options.RedAfterDays, Section);
        Require(options.YellowAfterDays == 0 || options.RedAfterDays > 0, $"{Section}:YellowAfterDays '{options.YellowAfterDays}' needs {Section}:RedAfterDays.");
        Require(Enum.IsDefined(options.Counted), $"{Section}:Counted '{options.Counted}' must be Calendar or Workdays.");
        Require(IsAmount(options.HighValueFrom), $"{Section}:HighValueFrom '{Written(options.HighValueFrom)}' must be an amount in yuan, or 0 for none.");
        Require(options.HighIntentStages.All(IsStage), $"{Section}:HighIntentStages '{string.Join(", ", options.HighIntentStages)}' must be ids of stages.");
        for (var i = 0; i < options.Special.Count; i++)
        {
            CheckSpecial(options.Special[i], $"{Section}:Special:{i}");
        }

        for (var i = 0; i < options.Ladder.Count; i++)
        {
            CheckStep(options.Ladder[i], $"{Section}:Ladder:{i}");
        }

        Require(options.Progress.IdleActivities.All(Enum.IsDefined), $"{Section}:Progress:IdleActivities '{string.Join(", ", options.Progress.IdleActivities)}' must be kinds of activities such as Note.");
        Require(options.Pauses.LongestAloneDays is >= 0 and <= Cadence.LongestDays, $"{Section}:Pauses:LongestAloneDays '{options.Pauses.LongestAloneDays}' must be between 0 and {Cadence.LongestDays}.");
        Require(options.Pauses.MostAlone >= 0, $"{Section}:Pauses:MostAlone '{options.Pauses.MostAlone}' must not be negative.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void CheckSpecial(SpecialDaysOptions special, string key)
        {
            Require(special.RedAfterDays is >= 1 and <= Cadence.LongestDays, $"{key}:RedAfterDays '{special.RedAfterDays}' must be between 1 and {Cadence.LongestDays}.");
            RequireYellow(special.YellowAfterDays, special.RedAfterDays, key);
            Require(special.Tier.Length == 0 || (Enum.TryParse<Tier>(special.Tier, out var tier) && Enum.IsDefined(tier)), $"{key}:Tier '{special.Tier}' must be A, B, C or empty.");
            Require(IsAmount(special.AmountFrom), $"{key}:AmountFrom '{Written(special.AmountFrom)}' must be an amount in yuan, or 0 for any.");
            Require(special.Stage.Length == 0 || IsStage(special.Stage), $"{key}:Stage '{special.Stage}' must be the id of a stage, or empty.");
        }

        void CheckStep(LadderStepOptions step, string key)
        {
            Require(Enum.IsDefined(step.Audience), $"{key}:Audience '{step.Audience}' must be Owner, Manager or Director.");
            Require(step.State is StaleState.Yellow or StaleState.Red, $"{key}:State '{step.State}' must be Yellow or Red.");
            Require(step.WorkdaysLater is >= 0 and <= Cadence.LongestDays, $"{key}:WorkdaysLater '{step.WorkdaysLater}' must be between 0 and {Cadence.LongestDays}.");
        }

        void RequireYellow(int yellow, int red, string key) =>
            Require(yellow == 0 || (yellow >= 1 && yellow <= red), $"{key}:YellowAfterDays '{yellow}' must be between 1 and RedAfterDays '{red}', or 0.");

        void Require(bool holds, string failure)
        {
            if (!holds)
            {
                failures.Add(failure);
            }
        }
    }

    private static bool IsAmount(decimal yuan) => yuan >= 0 && yuan <= Deal.AmountLimit.Yuan;

    private static string Written(decimal yuan) => yuan.ToString(CultureInfo.InvariantCulture);

    private static bool IsStage(string id) => id.Trim().Length is > 0 and <= 40;
}
