using System.Globalization;
using Microsoft.Extensions.Options;

namespace SalesBot.Bot.Schedules;

/// <summary>Checks the settings of briefs, each failure a sentence that names its key.</summary>
internal sealed class BriefOptionsValidator : IValidateOptions<BriefOptions>
{
    /// <summary>More does not fit a phone's screen.</summary>
    private const int MostLines = 10;

    private const int MostDays = 60, MostPercent = 100;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, BriefOptions options)
    {
        List<string> failures =
        [
            .. Outside(nameof(BriefOptions.MostItems), options.MostItems, 1, MostLines),
            .. Outside(nameof(BriefOptions.KeptForToday), options.KeptForToday, 0, options.MostItems),
            .. Outside(nameof(BriefOptions.CloseSoonDays), options.CloseSoonDays, 0, MostDays),
            .. Outside(nameof(BriefOptions.MostPeople), options.MostPeople, 1, MostLines),
            .. Outside(nameof(BriefOptions.SilentWorkdays), options.SilentWorkdays, 1, MostDays),
            .. Outside(nameof(BriefOptions.ToleratedLag), options.ToleratedLag, 0, MostPercent),
        ];
        if (options.WhenEmpty is not (BriefOptions.Silence or BriefOptions.Line))
        {
            failures.Add($"{BriefOptions.Section}:{nameof(BriefOptions.WhenEmpty)} '{options.WhenEmpty}' must be {BriefOptions.Silence} or {BriefOptions.Line}.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Outside(string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{BriefOptions.Section}:{key} is {value}; it must be between {least} and {most}.");
        }
    }
}
