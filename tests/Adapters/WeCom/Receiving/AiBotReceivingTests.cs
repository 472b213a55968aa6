using System.Text;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.WeCom.AiBot;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.AiBot;

namespace SalesBot.Adapters.Tests.WeCom.Receiving;

public sealed class AiBotReceivingTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 1, 41, TimeSpan.Zero);

    [Fact]
    public void TextInAGroup_IsATurnOfTheGroupWithoutTheMention()
    {
        var message = Turn(AiBotJson.GroupText("@小助手 本周漏斗"));

        Assert.Equal(("aibot:m-1", "zhangsan", "本周漏斗"), (message.Id, message.Sender, message.Text));
        Assert.Equal(new ChatAddress("WeCom", ChatKind.Group, "aibot:wrSim01"), message.Chat);
    }

    [Fact]
    public void TextInASingleChat_KeepsItsAt()
    {
        var message = Turn(AiBotJson.Single(""" "msgtype":"text","text":{"content":"@张三 也去了"} """));

        Assert.Equal("@张三 也去了", message.Text);
        Assert.Equal(new ChatAddress("WeCom", ChatKind.Direct, "aibot:zhangsan"), message.Chat);
    }

    [Fact]
    public void MentionAlone_IsComingIn() => Assert.Equal(ChatOccasion.Entered, Turn(AiBotJson.GroupText("@小助手 ")).Occasion);

    [Fact]
    public void Voice_IsItsTranscript()
    {
        var message = Turn(AiBotJson.Single(""" "msgtype":"voice","voice":{"content":"今天拜访了华光"} """));

        Assert.Equal(("今天拜访了华光", ChatOccasion.Said), (message.Text, message.Occasion));
    }

    [Fact]
    public void VoiceWithoutTranscript_IsUnreadable() =>
        Assert.Equal(ChatOccasion.Unreadable, Turn(AiBotJson.Single(""" "msgtype":"voice","voice":{} """)).Occasion);

    [Fact]
    public void Mixed_IsItsTextsAndItsPictures()
    {
        var message = Turn(AiBotJson.Single("""
            "msgtype":"mixed","mixed":{"msg_item":[{"msgtype":"text","text":{"content":"名片"}},{"msgtype":"image","image":{"url":"https://f/1"}},
            {"msgtype":"text","text":{"content":"华光王总"}},{"msgtype":"image","image":{"url":"https://f/2","aeskey":"AAAA"}}]}
            """));

        Assert.Equal("名片\n华光王总", message.Text);
        Assert.Equal(
            [new MediaReference.Encrypted(new Uri("https://f/1"), null), new MediaReference.Encrypted(new Uri("https://f/2"), "AAAA")],
            message.Attachments.Select(attachment => MediaReference.Parse(attachment.Reference)));
    }

    [Theory]
    [InlineData("image", ChatAttachmentKind.Image)]
    [InlineData("file", ChatAttachmentKind.File)]
    [InlineData("video", ChatAttachmentKind.Video)]
    public void Media_IsKeptAsAnAttachment(string type, ChatAttachmentKind kind)
    {
        var message = Turn(AiBotJson.Single($$""" "msgtype":"{{type}}","{{type}}":{"url":"https://f/1?a=b:c"} """));

        var attachment = Assert.Single(message.Attachments);
        Assert.Equal(kind, attachment.Kind);
        Assert.Equal(new MediaReference.Encrypted(new Uri("https://f/1?a=b:c"), null), MediaReference.Parse(attachment.Reference));
    }

    [Fact]
    public void QuotedMessage_IsNoPartOfWhatIsSaid()
    {
        var message = Turn(AiBotJson.Single(""" "msgtype":"text","text":{"content":"改成42万"},"quote":{"msgtype":"mixed","mixed":{"msg_item":[{"msgtype":"text","text":{"content":"华光报价38万"}},{"msgtype":"image","image":{"url":"https://f/1"}}]}} """));

        Assert.Equal(("改成42万", 0), (message.Text, message.Attachments.Length));
    }

    [Fact]
    public void LabelThatIsPressed_IsNothing() => Assert.IsType<Received.Nothing>(Receive(AiBotJson.Press("done")));

    [Fact]
    public void EnteredChat_IsComingIn() =>
        Assert.Equal(ChatOccasion.Entered, Turn(AiBotJson.Single(""" "msgtype":"event","event":{"eventtype":"enter_chat"} """)).Occasion);

    [Fact]
    public void PressedCard_CarriesWhatWasSelectedAndItsTask()
    {
        var press = Turn(AiBotJson.Press("catch-up?list=3")).Press!;

        Assert.Equal(("catch-up", "3", "am,pm"), (press.Verb, press.Data["list"], press.Data["slot"]));
        Assert.Equal(new CardHandle("vote-7", "vote_interaction", null), CardHandle.Parse(press.Handle!));
    }

    [Fact]
    public void TextThatIsTooLong_IsNoTurn() => Assert.IsType<Received.TooLong>(Receive(AiBotJson.GroupText("@小助手 " + new string('长', 20_001))));

    [Fact]
    public void KindThatIsNotKnown_IsNothing() => Assert.Equal(new Received.Nothing("hologram"), Receive(AiBotJson.Single(""" "msgtype":"hologram" """)));

    private static Received Receive(string json) => AiBotReceiving.Receive(AiBotReader.Find(Encoding.UTF8.GetBytes(json))!, botName: "", Now);

    private static ChatMessage Turn(string json) => Assert.IsType<Received.Turn>(Receive(json)).Message;
}
