using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Playground;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Playground;

public sealed class PlaygroundMessageDecoderTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);
    private static readonly RegionId East = new(Guid.Parse("00000000-0000-0000-0000-0000000000e1"));
    private static readonly Group First = new(new GroupId(Guid.Parse("00000000-0000-0000-0000-000000000001")), "华东一组", East, new MemberId(Guid.Parse("00000000-0000-0000-0000-00000000000a")));
    private static readonly Group Second = new(new GroupId(Guid.Parse("00000000-0000-0000-0000-000000000002")), "华东二组", East, new MemberId(Guid.Parse("00000000-0000-0000-0000-00000000000b")));

    private static readonly OrganisationChart Chart = new(
        [new Region(East, "华东区")],
        [First, Second],
        [
            new Member(First.Manager, "沈经理", Role.Manager, First.Id),
            new Member(Second.Manager, "蒋经理", Role.Manager, Second.Id),
            new Member(new MemberId(Guid.Parse("00000000-0000-0000-0000-00000000000c")), "张伟", Role.Rep, First.Id),
            new Member(new MemberId(Guid.Parse("00000000-0000-0000-0000-00000000000d")), "许总", Role.Director, Region: East),
        ]);

    [Fact]
    public void Text_BecomesAMessageOfThatPersonInTheirDirectChat()
    {
        var message = Decoded("""{"id":"m1","as":"张伟","now":"2026-03-11T10:00:00+08:00","text":"你好"}""");

        Assert.Equal("m1", message.Id);
        Assert.Equal("张伟", message.Sender);
        Assert.Equal(new ChatAddress("Playground", ChatKind.Direct, "张伟"), message.Chat);
        Assert.Equal(Now, message.ReceivedAt);
        Assert.Equal("你好", message.Text);
        Assert.Null(message.Press);
    }

    [Fact]
    public void WithoutNow_TheMessageCountsAsReceivedAtPresent() =>
        Assert.Equal(Now, Decoded("""{"as":"张伟","text":"你好"}""").ReceivedAt);

    [Fact]
    public void PressedButton_CarriesItsDataAsText()
    {
        var press = Decoded("""{"as":"张伟","action":{"verb":"edit-save","data":{"amount":80,"sure":true,"stage":"demo","none":null}}}""").Press;

        Assert.NotNull(press);
        Assert.Equal("edit-save", press.Verb);
        Assert.Equal(["80", "", "demo", "true"], press.Data.Values);
    }

    [Theory]
    [InlineData("group:华东一组", "张伟")]
    [InlineData("group:华东一组", "沈经理")]
    [InlineData("group:华东一组", "许总")]
    [InlineData("group:华东区", "蒋经理")]
    [InlineData("group:company", "张伟")]
    public void GroupChat_TakesThoseWhoAreInIt(string chat, string person) =>
        Assert.Equal(ChatKind.Group, Decoded(JsonSerializer.Serialize(new { @as = person, chat, text = "你好" })).Chat.Kind);

    [Fact]
    public void GroupChat_RefusesThoseWhoAreNot() =>
        Assert.Equal(StatusCodes.Status403Forbidden, Refused("""{"as":"蒋经理","chat":"group:华东一组","text":"你好"}""").Status);

    [Theory]
    [InlineData("""{"as":"李四","text":"你好"}""")]
    [InlineData("""{"as":"张伟","chat":"group:月球组","text":"你好"}""")]
    public void UnknownPersonOrGroup_IsNotFound(string json) =>
        Assert.Equal(StatusCodes.Status404NotFound, Refused(json).Status);

    [Theory]
    [InlineData("""{"text":"你好"}""")]
    [InlineData("""{"as":"张伟"}""")]
    [InlineData("""{"as":"张伟","text":"你好","action":{"verb":"undo"}}""")]
    [InlineData("""{"as":"张伟","chat":"elsewhere","text":"你好"}""")]
    [InlineData("""{"as":"张伟","id":"","text":"你好"}""")]
    [InlineData("""{"as":"张伟","id":"a\u0000b","text":"你好"}""")]
    [InlineData("""{"as":"张伟","text":"你\u0000好"}""")]
    [InlineData("""{"as":"张伟","text":"\u0007"}""")]
    [InlineData("""{"as":"张伟","now":"1999-12-31T00:00:00Z","text":"你好"}""")]
    [InlineData("""{"as":"张伟","now":"2100-01-01T00:00:00Z","text":"你好"}""")]
    [InlineData("""{"as":"张伟","action":{"verb":""}}""")]
    [InlineData("""{"as":"张伟","action":{"verb":"undo","data":{"a":{"b":1}}}}""")]
    [InlineData("""{"as":"张伟","action":{"verb":"undo","data":{"a":"\u0000"}}}""")]
    public void FaultyRequest_IsRefusedInASentence(string json)
    {
        var refused = Refused(json);

        Assert.Equal(StatusCodes.Status400BadRequest, refused.Status);
        Assert.EndsWith("。", refused.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void HalfASurrogatePair_IsRefused_AndAWholeOneIsTaken()
    {
        Assert.Equal(StatusCodes.Status400BadRequest, Assert.IsType<PlaygroundDecoding.Refused>(Decode(new PlaygroundMessageRequest { As = "张伟", Text = "\ud83d" })).Status);
        Assert.Equal("签了🎉\r\n\t好", Decoded(JsonSerializer.Serialize(new { @as = "张伟", text = "签了🎉\r\n\t好" })).Text);
    }

    [Fact]
    public void TextAtItsLimitIsTaken_AndOneCharacterMoreIsRefused()
    {
        Assert.IsType<PlaygroundDecoding.Decoded>(Decode(new PlaygroundMessageRequest { As = "张伟", Text = new string('好', ChatMessage.TextMaxLength) }));
        Assert.IsType<PlaygroundDecoding.Refused>(Decode(new PlaygroundMessageRequest { As = "张伟", Text = new string('好', ChatMessage.TextMaxLength + 1) }));
    }

    private static ChatMessage Decoded(string json) => Assert.IsType<PlaygroundDecoding.Decoded>(Decode(json)).Message;

    private static PlaygroundDecoding.Refused Refused(string json) => Assert.IsType<PlaygroundDecoding.Refused>(Decode(json));

    private static PlaygroundDecoding Decode(string json) => Decode(JsonSerializer.Deserialize<PlaygroundMessageRequest>(json, TurnJson.Options)!);

    private static PlaygroundDecoding Decode(PlaygroundMessageRequest request) => PlaygroundMessageDecoder.Decode(request, Chart, Now, Wording.In(Language.Chinese));
}
