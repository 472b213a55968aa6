using System.Text.Json.Nodes;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Tests.Teams.Activities;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>Presses in cards, answered at once.</summary>
public sealed class CardActionTests : IAsyncLifetime
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string TextType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";
    private const string SentKey = "report/2026-11-22";

    private CallbackHost host = null!;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Press_IsHandedInWithWhatWasFilledIn_AndWhoPressed()
    {
        await host.AskAsync(Press());

        var turn = Assert.Single(host.Turns.Messages);
        Assert.Equal((ActivityJson.Vera, "deal.save", "1776825900001", true), (turn.Sender, turn.Press!.Verb, turn.Press.Handle, turn.AnswersInPlace));
        Assert.Equal("amount=80万;deal=42", string.Join(';', turn.Press.Data.Select(entry => $"{entry.Key}={entry.Value}")));
        Assert.Equal(TeamsChat.WithPerson(ActivityJson.Vera), turn.Chat);
        Assert.Equal(TimeSpan.FromSeconds(3), host.Turns.Budget);
        Assert.Empty(host.Inbox.Messages);
        Assert.Equal(ActivityJson.PersonalChat, host.References.OfPerson(ActivityJson.Vera)!.Conversation);
    }

    [Fact]
    public async Task WhoPressed_IsNotWhatTheButtonSays()
    {
        await host.AskAsync(ActivityJson.Press(ActivityJson.Button("undo", new JsonObject { ["sender"] = "max", ["aadObjectId"] = "max" }).With("from", "max")));

        Assert.Equal(ActivityJson.Vera, Assert.Single(host.Turns.Messages).Sender);
    }

    [Fact]
    public async Task FirstCard_TakesThePlaceOfThePressedOne()
    {
        host.Turns.Answer = message => new TurnAnswer.Replied([Reply(message, "said"), Reply(message, "shown", SomeCard("金额 80万")), Reply(message, "later", SomeCard("other"))]);

        var answer = await host.AskAsync(Press());
        Assert.Equal((200, CardType), ((int)answer["statusCode"]!, (string)answer["type"]!));
        Assert.Equal(("AdaptiveCard", "1.5"), ((string)answer["value"]!["type"]!, (string)answer["value"]!["version"]!));
        Assert.Contains("金额 80万", (await host.PostAsync(Press())).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutACard_WhatIsSaidIsShown_BeforeWhatOnlyLabels()
    {
        host.Turns.Answer = message => new TurnAnswer.Replied([Reply(message, "label") with { Replaces = "1776825900001" }, Reply(message, "you may not")]);

        AssertAnswer(await host.AskAsync(Press()), 200, TextType, "you may not");
    }

    [Fact]
    public async Task WhatOnlyLabels_IsShownWhereThereIsNothingElse()
    {
        host.Turns.Answer = message => new TurnAnswer.Replied([Reply(message, "label") with { Replaces = "1776825900001" }]);

        AssertAnswer(await host.AskAsync(Press()), 200, TextType, "label");
    }

    [Fact]
    public async Task WhatTakesLonger_IsInWork()
    {
        host.Turns.Answer = _ => new TurnAnswer.Later();

        AssertAnswer(await host.AskAsync(Press()), 200, TextType, "in work");
    }

    [Fact]
    public async Task RepeatedPress_HasOneEffect_AndTheSameAnswer()
    {
        host.Turns.Answer = message => new TurnAnswer.Replied([Reply(message, message.Id)]);
        var first = await host.AskAsync(Press());
        host.Time.Advance(TimeSpan.FromSeconds(45));
        var second = await host.AskAsync(Press().With("id", "f:another").With("timestamp", "2026-11-22T10:01:11.0000000Z"));

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Single(host.Turns.Messages);
    }

    [Fact]
    public async Task SamePressLater_IsAnother()
    {
        await host.AskAsync(Press());
        host.Time.Advance(TimeSpan.FromMinutes(2));
        await host.AskAsync(Press().With("timestamp", "2026-11-22T10:02:26.0000000Z"));

        Assert.Equal(2, host.Turns.Messages.Count);
    }

    [Fact]
    public async Task PressInAChannel_IsOfTheChannel_AndKnowsItsThread()
    {
        await host.AskAsync(Press().With("conversation", ActivityJson.Conversation("channel", $"{ActivityJson.Channel};messageid=1776825900000")));

        var turn = Assert.Single(host.Turns.Messages);
        Assert.Equal((TeamsChat.InGroup(ActivityJson.Channel), "1776825900001@1776825900000"), (turn.Chat, turn.Press!.Handle));
        Assert.Equal("1776825900000", TeamsMessageId.Find(turn.Id)!.Thread);
    }

    [Fact]
    public async Task PressThatIsNotStored_SaysSo()
    {
        host.Turns.IsUnavailable = true;

        AssertError(await host.AskAsync(Press()), 500, "not stored");
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 510);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"x","data":{"verb":"x"}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"","data":{}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"x","data":"x"}}""")]
    [InlineData("""{"action":7}""")]
    [InlineData("""{}""")]
    [InlineData("\"x\"")]
    public async Task WhatIsNoPress_IsRefused(string value)
    {
        AssertError(await host.AskAsync(ActivityJson.Invoke("adaptiveCard/action", JsonNode.Parse(value)!)), 400, "not found");
        Assert.Empty(host.Turns.Messages);
    }

    [Fact]
    public async Task WhatNobodyPressed_DoesNothing()
    {
        var press = Press();
        press["value"]!["trigger"] = "automatic";

        AssertError(await host.AskAsync(press), 400, "not found");
        Assert.Empty(host.Turns.Messages);
    }

    [Fact]
    public async Task MissingTrigger_IsAPress()
    {
        var press = Press();
        press["value"]!.AsObject().Remove("trigger");
        await host.AskAsync(press);

        Assert.Single(host.Turns.Messages);
    }

    [Fact]
    public async Task More_IsTheNextPartOfTheCard_AndChangesNothing()
    {
        host.Turns.Sent[SentKey] = Said(TeamsChat.WithPerson(ActivityJson.Vera));

        var answer = await host.AskAsync(More());
        Assert.Equal((200, CardType), ((int)answer["statusCode"]!, (string)answer["type"]!));
        Assert.Empty(host.Turns.Messages);
        Assert.Equal(0, host.References.Writes);
    }

    [Fact]
    public async Task MoreOfAnotherPersonsCard_IsRefused()
    {
        host.Turns.Sent[SentKey] = Said(TeamsChat.WithPerson("max"));

        AssertError(await host.AskAsync(More()), 403, "not for you");
    }

    [Fact]
    public async Task MoreOfAGroupsCard_IsShownInTheGroupOnly()
    {
        host.Turns.Sent[SentKey] = Said(TeamsChat.InGroup(ActivityJson.GroupChat));

        AssertError(await host.AskAsync(More()), 403, "not for you");
        Assert.Equal(200, (int)(await host.AskAsync(More().With("conversation", ActivityJson.Conversation("groupChat", ActivityJson.GroupChat))))["statusCode"]!);
    }

    [Fact]
    public async Task MoreOfWhatIsNotKept_IsNotFound()
    {
        AssertError(await host.AskAsync(More()), 400, "not found");
        AssertError(await host.AskAsync(ActivityJson.Press(ActivityJson.Button("teams:more"))), 400, "not found");
    }

    [Fact]
    public async Task MoreWithoutTheDatabase_IsNotNow()
    {
        host.Turns.IsUnavailable = true;

        AssertError(await host.AskAsync(More()), 500, "not now");
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("fileConsent/invoke")]
    [InlineData("signin/verifyState")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("newly/invented")]
    [InlineData("")]
    public async Task UnknownInvoke_IsNotImplemented(string name)
    {
        Assert.Equal((501, ""), await host.PostAsync(ActivityJson.Invoke(name, new JsonObject())));
        Assert.Empty(host.Turns.Messages);
    }

    [Fact]
    public async Task PressOfNobody_IsRefused() =>
        AssertError(await host.AskAsync(Press().Without("from")), 403, "for colleagues only");

    private static JsonObject Press() => ActivityJson.Press(ActivityJson.Button("deal.save", new JsonObject { ["deal"] = "42" }).With("amount", "80万"), "deal.save");

    private static JsonObject More() => ActivityJson.Press(ActivityJson.Button("teams:more", new JsonObject { ["key"] = SentKey, ["from"] = "1" }));

    private static OutgoingMessage Reply(ChatMessage message, string text, Card? card = null) => new()
    {
        Key = ReplyKey.Of("Teams", message.Id, 0),
        Kind = OutgoingKind.Reply,
        Chat = message.Chat,
        At = message.ReceivedAt,
        Text = text,
        Card = card,
    };

    private static OutgoingMessage Said(ChatAddress chat) =>
        new() { Key = SentKey, Kind = OutgoingKind.Notice, Chat = chat, At = CallbackHost.Start, Text = "report", Card = SomeCard("report") };

    private static Card SomeCard(string title) => new() { Purpose = CardPurpose.Receipt, Title = title };

    private static void AssertAnswer(JsonNode answer, int status, string type, string value) =>
        Assert.Equal((status, type, value), ((int)answer["statusCode"]!, (string)answer["type"]!, (string)answer["value"]!));

    private static void AssertError(JsonNode answer, int status, string message) =>
        Assert.Equal((status, ErrorType, message), ((int)answer["statusCode"]!, (string)answer["type"]!, (string)answer["value"]!["message"]!));
}
