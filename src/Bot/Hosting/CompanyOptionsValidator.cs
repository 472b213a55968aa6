using Microsoft.Extensions.Options;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Hosting;

/// <summary>Checks the company's settings at start; all failures at once, each naming its key and its value.</summary>
internal sealed class CompanyOptionsValidator : IValidateOptions<CompanyOptions>
{
    private static readonly TimeSpan LongestUndoWindow = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, CompanyOptions options)
    {
        var failures = new List<string>();
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
        {
            failures.Add($"Company:TimeZone '{options.TimeZone}' is no IANA time zone such as Asia/Shanghai.");
        }

        if (options.Language is not ("zh-CN" or "en"))
        {
            failures.Add($"Company:Language '{options.Language}' must be zh-CN or en.");
        }

        if (options.UndoWindow < TimeSpan.Zero || options.UndoWindow > LongestUndoWindow)
        {
            failures.Add($"Company:UndoWindow '{options.UndoWindow}' must be between 00:00:00 and 1.00:00:00.");
        }

        if (options.StaleAfterDays is < 1 or > 365)
        {
            failures.Add($"Company:StaleAfterDays '{options.StaleAfterDays}' must be between 1 and 365.");
        }

        failures.AddRange(CalendarOptionsCheck.Failures(options));
        if (!Enum.IsDefined(options.StageDays))
        {
            failures.Add($"Company:StageDays '{options.StageDays}' must be Calendar or Workdays.");
        }

        if (PipelineTemplates.Find(options.PipelineTemplate) is null)
        {
            failures.Add($"Company:PipelineTemplate '{options.PipelineTemplate}' must be one of {string.Join(", ", PipelineTemplates.Names)}.");
        }

        try
        {
            ConfiguredPipeline.Create(options.Pipeline);
        }
        catch (ArgumentException error)
        {
            failures.Add($"Company:Pipeline: {error.Message}");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
