using System.Globalization;

namespace SalesBot.Simulators.Teams;

/// <summary>The connector's limits, and the writes that are under way in each thread.</summary>
internal sealed class Throttle(Tenant tenant)
{
    private readonly Quota sends = new([.. tenant.Options.Limits.Sends]);
    private readonly Quota creates = new([.. tenant.Options.Limits.Creates]);
    private readonly Quota reads = new([.. tenant.Options.Limits.Reads]);
    private readonly Quota unpagedReads = new([.. tenant.Options.Limits.UnpagedReads]);
    private readonly Quota everything = new([.. tenant.Options.Limits.Everything]);
    private readonly Dictionary<string, int> underWay = new(StringComparer.Ordinal);
    private int refusals;

    /// <summary>A thread is one chat or one channel, whichever of its posts is meant.</summary>
    public static string ThreadOf(string conversation)
    {
        var end = conversation.IndexOf(";messageid=", StringComparison.Ordinal);
        return end < 0 ? conversation : conversation[..end];
    }

    /// <summary>Counts a call, or refuses it (429).</summary>
    public void Admit(ApiRoute route, ApiCall call, DateTimeOffset now)
    {
        var full = route.Limit switch
        {
            CallLimit.Send => sends.Take(ThreadOf(call.Conversation), now),
            CallLimit.Create => creates.Take(Created(call), now),
            CallLimit.Read => reads.Take(ThreadOf(call.Values.GetValueOrDefault("conversation") ?? call.Values.GetValueOrDefault("team", "")), now),
            CallLimit.ReadUnpaged => unpagedReads.Take(ThreadOf(call.Conversation), now),
            _ => null,
        } ?? everything.Take("", now);
        if (full is { } window)
        {
            var seconds = Math.Clamp((int)Math.Ceiling(window.TotalSeconds), 1, 60);
            throw new TeamsRefusal(429, "Throttled", "Too many requests") { RetryAfter = RetryAfter(seconds, now) };
        }
    }

    /// <summary>A write begins, and ends with what is returned.</summary>
    public Writing Enter(string conversation)
    {
        var thread = ThreadOf(conversation);
        lock (tenant.Gate)
        {
            var others = underWay.GetValueOrDefault(thread);
            underWay[thread] = others + 1;
            return new Writing(this, thread, others > 0);
        }
    }

    internal void Leave(string thread)
    {
        lock (tenant.Gate)
        {
            underWay[thread]--;
        }
    }

    /// <summary>The conversation that is to be created: a channel, or a person's.</summary>
    private static string Created(ApiCall call) =>
        call.Json.Part("channelData").Part("channel").Text("id") is { Length: > 0 } channel ? channel : string.Join(',', call.Json.Items("members").Select(member => member.Text("id")));

    private string? RetryAfter(int seconds, DateTimeOffset now)
    {
        var form = tenant.Switches.RetryAfter == RetryAfterForm.InTurn ? (RetryAfterForm)((refusals++ % 3) + 1) : tenant.Switches.RetryAfter;
        return form switch
        {
            RetryAfterForm.Seconds => seconds.ToString(CultureInfo.InvariantCulture),
            RetryAfterForm.Date => now.AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}

/// <summary>A write that is under way.</summary>
internal sealed class Writing(Throttle throttle, string thread, bool isContested) : IDisposable
{
    /// <summary>True where another one of the same thread had begun and not ended.</summary>
    public bool IsContested => isContested;

    public void Dispose() => throttle.Leave(thread);
}
