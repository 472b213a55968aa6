using System.Globalization;
using Microsoft.Extensions.Options;

namespace SalesBot.Bot.Schedules;

/// <summary>Checks the settings of what happens in customers' lives, each failure a sentence that names its key.</summary>
internal sealed class LifecycleOptionsValidator : IValidateOptions<LifecycleOptions>
{
    private const int MostDays = 1000, MostDaysBefore = 365, MostRows = 20;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, LifecycleOptions options)
    {
        List<string> failures =
        [
            .. options.DaysBeforeContractEnd.SelectMany(days => Outside(nameof(LifecycleOptions.DaysBeforeContractEnd), days, 0, MostDaysBefore)),
            .. Outside(nameof(LifecycleOptions.DaysBeforeBirthday), options.DaysBeforeBirthday, 0, MostDaysBefore),
            .. Outside(nameof(LifecycleOptions.DaysWithoutContactA), options.DaysWithoutContactA, 0, MostDays),
            .. Outside(nameof(LifecycleOptions.DaysWithoutContactB), options.DaysWithoutContactB, 0, MostDays),
            .. Outside(nameof(LifecycleOptions.DaysWithoutContactC), options.DaysWithoutContactC, 0, MostDays),
            .. Outside(nameof(LifecycleOptions.MostRows), options.MostRows, 1, MostRows),
        ];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Outside(string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{LifecycleOptions.Section}:{key} is {value}; it must be between {least} and {most}.");
        }
    }
}
