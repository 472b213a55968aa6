using System.Text.Json;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Playground;

/// <summary><c>POST /playground/jobs/{name}</c>: runs a job now, for the time that is given, and answers what it queued.</summary>
internal static class PlaygroundJobs
{
    private const int BodyLimit = 4 * 1024;

    private static readonly string[] HeldBefore = [JobNames.Wins, JobNames.HeldNotices];

    public static async Task<IResult> RunAsync(
        HttpContext context,
        string name,
        ScheduledJobs jobs,
        CompanyProfile company,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var words = Wording.In(company.Language);
        if (jobs.Find(name) is not { } job)
        {
            return Problem(StatusCodes.Status404NotFound, words.JobUnknown(name));
        }

        if (await RequestBody.ReadAsync(context.Request.BodyReader, BodyLimit, cancellationToken) is not { } body)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, words.BodyTooLarge);
        }

        DateTimeOffset? now;
        try
        {
            now = body.Length == 0 ? null : JsonSerializer.Deserialize<PlaygroundJobRequest>(body, TurnJson.Options)?.Now;
        }
        catch (JsonException)
        {
            return Problem(StatusCodes.Status400BadRequest, words.JobNowForm);
        }

        if (now is { } given && !PlaygroundMessageDecoder.IsUsable(given))
        {
            return Problem(StatusCodes.Status400BadRequest, words.NowRange);
        }

        try
        {
            var at = new JobTime((now ?? time.GetUtcNow()).ToUniversalTime(), IsStaged: now is not null);

            // What has no schedule and was held until then is told as it would have been, before what the job says.
            var report = JobReport.Nothing;
            foreach (var before in HeldBefore.Where(before => before != name).Select(jobs.Find).OfType<IScheduledJob>())
            {
                report = report.With(await before.RunAsync(at, cancellationToken));
            }

            return Results.Json(report.With(await job.RunAsync(at, cancellationToken)), TurnJson.Options);
        }
        catch (DatabaseUnavailableException)
        {
            context.Response.Headers.RetryAfter = "1";
            return Problem(StatusCodes.Status503ServiceUnavailable, words.NotStored);
        }
    }

    private static IResult Problem(int status, string title) => Results.Problem(title: title, statusCode: status);
}
