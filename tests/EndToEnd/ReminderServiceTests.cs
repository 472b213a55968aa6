using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SalesBot.EndToEnd.Tests;

/// <summary>A reminder is set in talk, survives a kill, rings once, and is put off and done from its card.</summary>
public sealed class ReminderServiceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reminder_SurvivesAKill_RingsOnce_AndIsPutOffAndDoneFromItsCard()
    {
        await using var service = await RunningService.StartFilledAsync(Cancellation);
        var rep = (await DemoCompany.ReadAsync(service, Cancellation)).Rep.Name;
        var set = await SayAsync(service, new { @as = rep, now = "2026-03-11T10:00:00+08:00", text = "周四下午三点提醒我给王总打电话" });
        Assert.Contains("3月12日（周四）15:00", TextOf(set), StringComparison.Ordinal);

        await service.KillAsync();
        await service.RestartAsync(Cancellation);

        Assert.Equal(0, await RingAsync(service, "2026-03-12T14:59:00+08:00"));
        Assert.Equal(1, await RingAsync(service, "2026-03-12T15:00:00+08:00"));
        Assert.Equal(0, await RingAsync(service, "2026-03-12T15:00:00+08:00"));
        var rung = await DeliveredAsync(service, 1);
        Assert.Contains("给王总打电话", rung.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(rep, rung.GetProperty("to").GetString());

        var action = rung.GetProperty("card").GetProperty("actions")[1];
        var snoozed = await SayAsync(service, new { @as = rep, now = "2026-03-12T15:01:00+08:00", action = new { verb = action.GetProperty("verb").GetString(), data = action.GetProperty("data") } });
        Assert.Contains("15:11", TextOf(snoozed), StringComparison.Ordinal);
        Assert.Equal(0, await RingAsync(service, "2026-03-12T15:10:00+08:00"));
        Assert.Equal(1, await RingAsync(service, "2026-03-12T15:31:00+08:00"));
        Assert.Contains("晚了 20 分钟", (await DeliveredAsync(service, 2)).GetProperty("text").GetString(), StringComparison.Ordinal);

        var done = await SayAsync(service, new { @as = rep, now = "2026-03-12T15:32:00+08:00", text = "1" });
        Assert.Contains("已完成：给王总打电话", TextOf(done), StringComparison.Ordinal);
        Assert.Equal(0, await RingAsync(service, "2026-03-13T15:00:00+08:00"));
    }

    [Fact]
    public async Task JobThatThereIsNot_OrATimeThatIsNone_IsRefused()
    {
        await using var service = await RunningService.StartFilledAsync(Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, (await PostJobAsync(service, "coffee", new { now = "2026-03-12T15:00:00+08:00" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostJobAsync(service, "reminders", new { now = "soon" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostJobAsync(service, "reminders", new { })).StatusCode);
    }

    private static async Task<int> RingAsync(RunningService service, string now)
    {
        using var response = await PostJobAsync(service, "reminders", new { now });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("queued").GetArrayLength();
    }

    private static Task<HttpResponseMessage> PostJobAsync(RunningService service, string job, object body) =>
        service.Client.PostAsJsonAsync(new Uri($"playground/jobs/{job}", UriKind.Relative), body, Cancellation);

    private static async Task<JsonElement> SayAsync(RunningService service, object message)
    {
        using var response = await service.Client.PostAsJsonAsync(new Uri("playground/messages", UriKind.Relative), message, Cancellation);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    private static string TextOf(JsonElement answer) => string.Join('\n', answer.GetProperty("replies").EnumerateArray().Select(reply => reply.GetProperty("text").GetString()));

    /// <summary>The n-th reminder that was delivered, as soon as it is.</summary>
    private static async Task<JsonElement> DeliveredAsync(RunningService service, int number)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (true)
        {
            var all = await service.Client.GetFromJsonAsync<JsonElement>(new Uri("playground/deliveries", UriKind.Relative), Cancellation);
            if (all.EnumerateArray().Where(delivery => delivery.GetProperty("kind").GetString() == "reminder").ElementAtOrDefault(number - 1) is { ValueKind: JsonValueKind.Object } found)
            {
                return found;
            }

            await pace.WaitForNextTickAsync(Cancellation);
        }
    }
}
