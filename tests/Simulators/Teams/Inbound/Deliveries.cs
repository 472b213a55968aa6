using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Calls the bot, waits as long as Teams does, and comes again as Teams does.</summary>
internal sealed class Deliveries(Tenant tenant, ProductPost post, ChannelTokens tokens)
{
    private const int QueryRepeats = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan QueryPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PairPause = TimeSpan.FromSeconds(30);
    private int correlations;

    public async Task<DeliveryReport> DeliverAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        var isInvoke = activity.Text("type") == "invoke";
        var started = tenant.Options.Time.GetTimestamp();
        List<CallbackAttempt> attempts = [await SendAsync(activity, cancellationToken)];
        var elapsed = tenant.Options.Time.GetElapsedTime(started);
        await RepeatAsync(activity, attempts, cancellationToken);
        if (isInvoke && tenant.Switches.RepeatsInvokesAnew && attempts.TrueForAll(attempt => attempt.StatusCode is null))
        {
            await Task.Delay(PairPause, tenant.Options.Time, cancellationToken);
            var anew = activity.DeepClone().AsObject();
            anew["id"] = Locked(tenant.NextEventId);
            anew["timestamp"] = tenant.Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
            attempts.Add(await SendAsync(anew, cancellationToken));
            await RepeatAsync(anew, attempts, cancellationToken);
        }

        var report = new DeliveryReport(activity.Written(), attempts[^1].StatusCode is >= 200 and < 300) { Attempts = [.. attempts], Elapsed = elapsed };
        if (!report.IsDelivered)
        {
            tenant.Log.Drop(activity.Part("conversation").Text("id"), activity.Text("id"), $"{activity.Text("type")} {activity.Text("name")}: {attempts[^1].StatusCode?.ToString(CultureInfo.InvariantCulture) ?? attempts[^1].Body}");
        }

        return isInvoke ? Read(activity.Text("name"), report) : report;
    }

    /// <summary>Posts an activity once, with the header that the case has.</summary>
    public Task<CallbackAttempt> PostAsync(TokenTrial trial, CancellationToken cancellationToken) =>
        PostAsync(trial.Authorization, trial.Activity, JsonNode.Parse(trial.Activity)!.AsObject(), Patience, cancellationToken);

    private async Task RepeatAsync(JsonObject activity, List<CallbackAttempt> attempts, CancellationToken cancellationToken)
    {
        for (var repeat = 0; repeat < Repeats(activity, attempts[^1].StatusCode); repeat++)
        {
            attempts.Add(await SendAsync(activity, cancellationToken));
        }
    }

    private int Repeats(JsonObject activity, int? status) => (status, activity.Text("type")) switch
    {
        (null or >= 500, "invoke") when IsQuery(activity) => QueryRepeats,
        (null, _) => tenant.Switches.RepeatsAfterTimeout,
        ( >= 500, not "invoke") => tenant.Switches.RepeatsAfterError,
        _ => 0,
    };

    private static bool IsQuery(JsonObject activity) => activity.Text("name").StartsWith("composeExtension/", StringComparison.Ordinal);

    private Task<CallbackAttempt> SendAsync(JsonObject activity, CancellationToken cancellationToken) =>
        PostAsync(tenant.Options.IsAnonymous ? null : tokens.For(activity), activity.Written(), activity, IsQuery(activity) ? QueryPatience : Patience, cancellationToken);

    private Task<CallbackAttempt> PostAsync(string? authorization, string body, JsonObject activity, TimeSpan patience, CancellationToken cancellationToken)
    {
        var letter = Locked(() => new ProductLetter(tenant.Endpoint, Encoding.UTF8.GetBytes(body), "application/json; charset=utf-8")
        {
            Headers =
            [
                .. authorization is null ? Array.Empty<(string, string)>() : [("Authorization", authorization)],
                ("MS-CV", string.Create(CultureInfo.InvariantCulture, $"SimCv00000000000.{++correlations}")),
                ("x-ms-conversation-id", activity.Part("conversation").Text("id")),
                ("x-ms-tenant-id", tenant.Options.TenantId),
                ("User-Agent", "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)"),
                .. tenant.Options.IsAnonymous ? [("x-ms-agents-playground", "true")] : Array.Empty<(string, string)>(),
            ],
        });
        return post.PostAsync(letter, patience, cancellationToken);
    }

    private DeliveryReport Read(string name, DeliveryReport report)
    {
        var (answer, trouble) = InvokeAnswers.Read(name, report.Attempts[^1]);
        if (trouble is not null)
        {
            tenant.Log.Complain($"answer to {name}: {trouble}");
        }

        if (report.Elapsed > Quick)
        {
            tenant.Log.Warn($"answer to {name} after {report.Elapsed.TotalSeconds:0.0} s");
        }

        return report with { Answer = answer, Trouble = trouble };
    }

    private T Locked<T>(Func<T> act)
    {
        lock (tenant.Gate)
        {
            return act();
        }
    }
}
