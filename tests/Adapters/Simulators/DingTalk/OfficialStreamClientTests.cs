using System.Diagnostics;
using System.Text.Json.Nodes;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>The simulator's stream against the official client.</summary>
public sealed class OfficialStreamClientTests(OfficialClients clients) : IClassFixture<OfficialClients>
{
    [Fact]
    public async Task OfficialClient_AnswersBySessionWebhook_AndComesBackAfterADisconnect()
    {
        await using var company = await Connected.StartAsync(Connected.OnStream);
        using var client = Start(company);
        await company.Simulator.Stream.ConnectedAsync(1, Connected.Cancellation);

        var report = await company.Simulator.Member("user001").WritesAsync("张三", Connected.Cancellation);
        await ExpectAsync(client, "answered");
        Assert.True(report.IsDelivered);
        Assert.Equal("hello 张三", Assert.Single(company.Simulator.Member("user001").Sees).Text);
        Assert.True(await company.Simulator.Stream.PingsAsync(Connected.Cancellation));

        company.Simulator.Stream.Cuts(CutManner.Disconnect);
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(10));
        await company.Simulator.Stream.ConnectedAsync(1, Connected.Cancellation);
        await company.Simulator.Member("user001").WritesInGroupAsync(Connected.Group, "again", cancellationToken: Connected.Cancellation);
        await ExpectAsync(client, "answered");
        Assert.Equal("hello again", Assert.Single(company.Simulator.Member("user002").SeesIn(Connected.Group)).Text);
        Assert.Equal(2, company.Simulator.Stream.Opened);

        await EndAsync(client);
        Assert.Empty(company.Simulator.Log.Refusals);
        Assert.Empty(company.Simulator.Log.Violations);
    }

    [Fact]
    public async Task OfficialClient_AnswersAPressAndAnEvent()
    {
        await using var company = await Connected.StartAsync(Connected.OnStream);
        using var client = Start(company);
        await company.Simulator.Stream.ConnectedAsync(1, Connected.Cancellation);
        await company.PostAsync("/v1.0/card/instances/createAndDeliver", """
            {"cardTemplateId":"7b1c0000-sales.schema","outTrackId":"c-1","callbackType":"STREAM","openSpaceId":"dtv1.card//IM_ROBOT.user001",
             "cardData":{"cardParamMap":{"title":"?","buttons":"[{\"text\":\"OK\",\"verb\":\"confirm\"}]"}},"imRobotOpenDeliverModel":{"spaceType":"IM_ROBOT","robotCode":"dingsimapp001"}}
            """);

        var pressed = await company.Simulator.Member("user001").PressesAsync("OK", cancellationToken: Connected.Cancellation);
        Assert.Null(pressed!.ReplyTrouble);
        Assert.Equal("?\ndone: confirm", Assert.Single(company.Simulator.Member("user001").Sees).CardOf("user001")!.Text);
        Assert.True((await company.Simulator.Administrator.DeletesMemberAsync("user003", Connected.Cancellation)).IsDelivered);
        await ExpectAsync(client, "event");

        await EndAsync(client);
        Assert.Empty(company.Simulator.Log.Violations);
    }

    private Process Start(Connected company) =>
        clients.Start("dingtalk.cjs", company.Simulator.BaseUrl, company.Simulator.Options.App.AppKey, company.Simulator.Options.App.AppSecret);

    private static async Task ExpectAsync(Process client, string name)
    {
        while (await client.StandardOutput.ReadLineAsync(Connected.Cancellation) is { } line)
        {
            if (line.StartsWith('{') && (string?)JsonNode.Parse(line)!["event"] == name)
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
