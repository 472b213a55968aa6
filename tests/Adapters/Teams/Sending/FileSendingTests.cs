using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

public sealed class FileSendingTests
{
    private const string Named = "📎 门头.png：这个聊天里发不了文件";

    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Theory]
    [InlineData("image/png")]
    [InlineData("image/jpeg")]
    [InlineData("image/gif")]
    public async Task Picture_IsShownInTheMessage(string mediaType)
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Show(teams, mediaType, Picture)));

        var sent = Assert.Single(teams.Simulator.Log.Requests, request => request.What == TeamsRoutes.Send).Body;
        Assert.Contains($"data:{mediaType};base64,{Convert.ToBase64String(Picture)}", sent);
        Assert.DoesNotContain("\"text\"", sent);
    }

    [Theory]
    [InlineData("application/pdf", 11)]
    [InlineData("image/webp", 11)]
    [InlineData("image/png", 1024 * 1024 + 1)]
    public async Task WhatTeamsDoesNotShowInAMessage_IsNamed(string mediaType, int length)
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Show(teams, mediaType, new byte[length])));

        Assert.Contains("门头", Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees).Text);
    }

    [Fact]
    public async Task FileThatIsNotKeptAnyMore_IsNamed()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var message = Show(teams, "image/png", Picture) with { File = new OutgoingFile(new string('0', 64), "门头.png", "image/png", 11) };

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(message));

        Assert.Contains("门头", Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees).Text);
    }

    private static OutgoingMessage Show(ConnectedTeams teams, string mediaType, byte[] content) =>
        Say.In(Say.Zhang, Named) with { File = teams.Files.Keep("门头.png", mediaType, content) };
}
