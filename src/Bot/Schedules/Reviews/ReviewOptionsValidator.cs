using System.Globalization;
using Microsoft.Extensions.Options;

namespace SalesBot.Bot.Schedules;

/// <summary>Checks the settings of the weekly review, each failure a sentence that names its key.</summary>
internal sealed class ReviewOptionsValidator : IValidateOptions<ReviewOptions>
{
    /// <summary>More no platform shows on a card.</summary>
    private const int MostRows = 10;

    private const int MostDays = 60, MostPercent = 1000;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, ReviewOptions options)
    {
        List<string> failures =
        [
            .. Outside(nameof(ReviewOptions.CloseSoonDays), options.CloseSoonDays, 0, MostDays),
            .. Outside(nameof(ReviewOptions.AmountChangePercent), options.AmountChangePercent, 1, MostPercent),
            .. Outside(nameof(ReviewOptions.MostRows), options.MostRows, 1, MostRows),
            .. options.Chats.Index().Where(chat => chat.Item.Platform.Length == 0 || chat.Item.Id.Length == 0)
                .Select(chat => string.Create(CultureInfo.InvariantCulture, $"{ReviewOptions.Section}:Chats:{chat.Index} needs a Platform and an Id.")),
        ];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Outside(string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{ReviewOptions.Section}:{key} is {value}; it must be between {least} and {most}.");
        }
    }
}
