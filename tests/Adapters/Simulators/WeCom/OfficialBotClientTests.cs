using System.Diagnostics;
using System.Text.Json.Nodes;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>The simulator's long connection against the official client of the intelligent robot.</summary>
public sealed class OfficialBotClientTests(OfficialClients clients) : IClassFixture<OfficialClients>
{
    [Fact]
    public async Task OfficialClient_SubscribesAndAnswersByStreamCardFileAndPush()
    {
        await using var company = await StartAsync();
        var bot = company.Simulator.Bot;
        using var client = Start(company);
        await ExpectAsync(client, "authenticated");

        await bot.WritesAsync("zhangsan", "张三", Connected.Cancellation);
        await ExpectAsync(client, "answered");
        Assert.Equal(["hello 张三", "**done**"], bot.Sees("zhangsan").Select(message => message.Text));
        Assert.True(bot.Sees("zhangsan")[0] is { IsComplete: true, Version: 2 });

        await bot.WritesAsync("zhangsan", "file", Connected.Cancellation);
        await ExpectAsync(client, "answered");
        Assert.Contains(bot.Sees("zhangsan"), message => message is { Type: "file", Text: "report.bin" });

        await bot.WritesAsync("zhangsan", "card", Connected.Cancellation);
        await ExpectAsync(client, "answered");
        await bot.PressesAsync("zhangsan", "ok", cancellationToken: Connected.Cancellation);
        await ExpectAsync(client, "updated");
        Assert.Contains(bot.Sees("zhangsan"), message => message is { Card.CardType: "text_notice", Text: "Done" });

        await bot.OpensChatAsync("lisi", Connected.Cancellation);
        await ExpectAsync(client, "welcomed");
        Assert.Equal("welcome", Assert.Single(bot.Sees("lisi")).Text);
        await EndAsync(client);
        Assert.Empty(company.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task SecondOfficialClient_KicksTheFirst_WhichDoesNotComeBack()
    {
        await using var company = await StartAsync();
        using var first = Start(company);
        await ExpectAsync(first, "authenticated");
        using var second = Start(company);
        await ExpectAsync(second, "authenticated");

        await ExpectAsync(first, "kicked");
        await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation);
        await ExpectAsync(second, "answered");

        await EndAsync(first);
        await EndAsync(second);
    }

    [Fact]
    public async Task OfficialClient_WithAWrongSecret_IsRefused()
    {
        await using var company = await StartAsync();
        using var client = Start(company, "wrong");

        await ExpectAsync(client, "error");

        Assert.Contains(company.Simulator.Log.Refusals, refused => refused is { What: "aibot_subscribe", Code: 853000 });
        await EndAsync(client);
    }

    private static Task<Connected> StartAsync() => Connected.StartAsync(options => options with { Bot = new SimulatedBot { IsLongConnection = true } });

    private Process Start(Connected company, string? secret = null) =>
        clients.Start("aibot.cjs", company.Simulator.WebSocketUrl.ToString(), company.Simulator.Options.Bot.Id, secret ?? company.Simulator.Options.Bot.Secret);

    private static async Task ExpectAsync(Process client, string name)
    {
        while (await client.StandardOutput.ReadLineAsync(Connected.Cancellation) is { } line)
        {
            var said = JsonNode.Parse(line)!;
            Assert.NotEqual("refused", (string?)said["event"]);
            if ((string?)said["event"] == name)
            {
                return;
            }
        }

        Assert.Fail($"The client ended before {name}: " + await client.StandardError.ReadToEndAsync(Connected.Cancellation));
    }

    private static async Task EndAsync(Process client)
    {
        client.StandardInput.Close();
        client.Kill();
        await client.WaitForExitAsync(Connected.Cancellation);
    }
}
