using System.Globalization;
using Microsoft.Extensions.Options;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Hosting;

/// <summary>Checks the settings of what is measured, each failure a sentence that names its key.</summary>
internal sealed class AnalysisOptionsValidator : IValidateOptions<AnalysisOptions>
{
    private const int MostCases = 1000, MostDays = 366, MostWeeks = 26, MostPercent = 100;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, AnalysisOptions options)
    {
        var (funnel, forecast, completeness, thresholds) = (options.Funnel, options.Forecast, options.Completeness, options.ProcessMetrics.Thresholds);
        List<string> failures =
        [
            .. Outside("Funnel:LeastCases", funnel.LeastCases, 1, MostCases),
            .. Outside("Funnel:LeastDrop", funnel.LeastDrop, 1, MostPercent),
            .. Outside("Funnel:Days", funnel.Days, 1, MostDays),
            .. Outside("Forecast:LeastCases", forecast.LeastCases, 1, MostCases),
            .. Outside("Forecast:UnmetPercent", forecast.UnmetPercent, 0, MostPercent),
            .. Outside("Forecast:StalePercent", forecast.StalePercent, 0, MostPercent),
            .. Outside("Forecast:OverduePercent", forecast.OverduePercent, 0, MostPercent),
            .. Outside("Forecast:Weeks", forecast.Weeks, 1, MostWeeks),
            .. Outside("Completeness:NextStepFrom", completeness.NextStepFrom, 0, Pipeline.MostStages),
            .. Outside("Completeness:ContactFrom", completeness.ContactFrom, 0, Pipeline.MostStages),
            .. Outside("Completeness:AmountFrom", completeness.AmountFrom, 0, Pipeline.MostStages),
            .. Outside("Completeness:ExpectedCloseFrom", completeness.ExpectedCloseFrom, 0, Pipeline.MostStages),
            .. Outside("ProcessMetrics:Thresholds:TalksADay", thresholds.TalksADay, 1, MostCases),
            .. Outside("ProcessMetrics:Thresholds:ResponseRate", thresholds.ResponseRate, 1, MostPercent),
            .. Outside("ProcessMetrics:Thresholds:LongCalls", thresholds.LongCalls, 1, MostPercent),
            .. Outside("ProcessMetrics:Thresholds:LeadsAWeek", thresholds.LeadsAWeek, 1, MostCases),
        ];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Outside(string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{AnalysisOptions.Section}:{key} is {value}; it must be between {least} and {most}.");
        }
    }
}
