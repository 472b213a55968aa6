using System.Text;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.WeCom.Callbacks;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.Tests.WeCom.Receiving;

public sealed class AppReceivingTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 1, 41, TimeSpan.Zero);

    [Fact]
    public void Text_IsATurnOfTheChatWithTheApp()
    {
        var message = Turn(CallbackXml.Text("华光 推进到38万", "75", "ZhangSan"));

        Assert.Equal(("75", "zhangsan", Now, "华光 推进到38万", ChatOccasion.Said), (message.Id, message.Sender, message.ReceivedAt, message.Text, message.Occasion));
        Assert.Equal(new ChatAddress("WeCom", ChatKind.Direct, "zhangsan"), message.Chat);
    }

    [Theory]
    [InlineData("image", ChatAttachmentKind.Image)]
    [InlineData("video", ChatAttachmentKind.Video)]
    [InlineData("file", ChatAttachmentKind.File)]
    public void Media_IsKeptAsAnAttachment(string type, ChatAttachmentKind kind)
    {
        var message = Turn(CallbackXml.Message(type, "<MediaId>M-1</MediaId>", "75"));

        var attachment = Assert.Single(message.Attachments);
        Assert.Equal((kind, ChatOccasion.Said, ""), (attachment.Kind, message.Occasion, message.Text));
        Assert.Equal(new MediaReference.Media("M-1"), MediaReference.Parse(attachment.Reference));
    }

    [Fact]
    public void Voice_IsUnreadable_AndKeptAllTheSame()
    {
        var message = Turn(CallbackXml.Message("voice", "<MediaId>M-1</MediaId><Format>amr</Format>", "75"));

        Assert.Equal(ChatOccasion.Unreadable, message.Occasion);
        Assert.Equal(ChatAttachmentKind.Voice, Assert.Single(message.Attachments).Kind);
    }

    [Fact]
    public void MediaWithoutId_IsUnreadable() => Assert.Equal(ChatOccasion.Unreadable, Turn(CallbackXml.Message("image", "", "75")).Occasion);

    [Fact]
    public void Location_IsAPlace() =>
        Assert.Equal(
            new ChatPlace(31.2, 121.4, "人民广场"),
            Turn(CallbackXml.Message("location", "<Location_X>31.2</Location_X><Location_Y>121.4</Location_Y><Label>人民广场</Label>", "75")).Place);

    [Fact]
    public void LocationBesideTheEarth_IsNothing() =>
        Assert.IsType<Received.Nothing>(Receive(CallbackXml.Message("location", "<Location_X>131.2</Location_X><Location_Y>121.4</Location_Y>", "75")));

    [Fact]
    public void Link_IsItsTitleAndAddress() =>
        Assert.Equal("报价单 https://u", Turn(CallbackXml.Message("link", "<Title>报价单</Title><Url>https://u</Url>", "75")).Text);

    [Theory]
    [InlineData("subscribe")]
    [InlineData("enter_agent")]
    public void WhoComesIn_HasEntered(string name) => Assert.Equal(ChatOccasion.Entered, Turn(CallbackXml.Event(name, "")).Occasion);

    [Fact]
    public void EntryOfTheMenu_IsSaid() => Assert.Equal("我的单子", Turn(CallbackXml.Event("click", "<EventKey>我的单子</EventKey>")).Text);

    [Fact]
    public void EntryOfTheMenuThatIsAButton_IsPressed()
    {
        var press = Turn(CallbackXml.Event("click", "<EventKey><![CDATA[more?page=2]]></EventKey>")).Press!;

        Assert.Equal(("more", "2", null), (press.Verb, press.Data["page"], press.Handle));
    }

    [Fact]
    public void PressedCard_CarriesWhatWasSelectedAndHowToUpdateIt()
    {
        var press = Turn(CallbackXml.Event("template_card_event", """
            <EventKey><![CDATA[edit-save?deal=7]]></EventKey><TaskId>sb-1</TaskId><CardType>vote_interaction</CardType><ResponseCode>rc|1</ResponseCode>
            <SelectedItems>
              <SelectedItem><QuestionKey>stage</QuestionKey><OptionIds><OptionId>won</OptionId><OptionId>paid</OptionId></OptionIds></SelectedItem>
              <SelectedItem><QuestionKey>deal</QuestionKey><OptionIds><OptionId>8</OptionId></OptionIds></SelectedItem>
            </SelectedItems>
            """)).Press!;

        Assert.Equal("edit-save", press.Verb);
        Assert.Equal([new("deal", "7"), new("stage", "won,paid")], press.Data);
        Assert.Equal(new CardHandle("sb-1", "vote_interaction", "rc|1"), CardHandle.Parse(press.Handle!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("%20?a=b")]
    public void PressedKeyThatSaysNothing_IsNothing(string key) =>
        Assert.IsType<Received.Nothing>(Receive(CallbackXml.Event("template_card_event", $"<EventKey><![CDATA[{key}]]></EventKey><TaskId>t</TaskId>")));

    [Theory]
    [InlineData("unsubscribe")]
    [InlineData("view")]
    [InlineData("low_active")]
    [InlineData("moonrise")]
    public void EventThatNobodyHereNeeds_IsNothing(string name) => Assert.Equal(new Received.Nothing(name), Receive(CallbackXml.Event(name, "")));

    [Fact]
    public void PositionOnOpening_IsNoVisit() =>
        Assert.IsType<Received.Nothing>(Receive(CallbackXml.Event("LOCATION", "<Latitude>23.1</Latitude><Longitude>113.3</Longitude>")));

    [Fact]
    public void ChangeOfContacts_IsHandedOn() =>
        Assert.Equal(
            new Received.ContactsChanged(new ContactChange.MemberDeleted("lisi")),
            Receive(CallbackXml.Event("change_contact", "<ChangeType>delete_user</ChangeType><UserID>lisi</UserID>")));

    [Theory]
    [InlineData(20_000, true)]
    [InlineData(20_001, false)]
    public void Text_IsTakenUpToTheLongest(int length, bool isTaken) =>
        Assert.Equal(isTaken, Receive(CallbackXml.Text(new string('长', length), "75")) is Received.Turn);

    [Fact]
    public void RepeatedEvent_HasTheSameId()
    {
        const string Press = "<EventKey>undo</EventKey><TaskId>t</TaskId>";

        Assert.Equal(Turn(CallbackXml.Event("template_card_event", Press)).Id, Turn(CallbackXml.Event("template_card_event", Press)).Id);
    }

    [Fact]
    public void EventsOfOneSecond_HaveDifferentIds()
    {
        var ids = new[]
        {
            CallbackXml.Event("subscribe", ""),
            CallbackXml.Event("enter_agent", ""),
            CallbackXml.Event("click", "<EventKey>a</EventKey>"),
            CallbackXml.Event("click", "<EventKey>b</EventKey>"),
            CallbackXml.Event("template_card_event", "<EventKey>undo</EventKey><TaskId>t1</TaskId>"),
            CallbackXml.Event("template_card_event", "<EventKey>undo</EventKey><TaskId>t2</TaskId>"),
        }.Select(xml => Turn(xml).Id).ToList();

        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.InRange(id.Length, 1, ChatMessage.IdMaxLength));
    }

    [Fact]
    public void LongKeys_StillMakeAnIdThatIsKept()
    {
        var user = new string('u', 64);
        var key = "verb?data=" + new string('k', 1000);
        var xml = CallbackXml.Event("template_card_event", $"<EventKey>{key}</EventKey><TaskId>{new string('t', 128)}</TaskId>").Replace("zhangsan", user, StringComparison.Ordinal);

        Assert.InRange(Turn(xml).Id.Length, 1, ChatMessage.IdMaxLength);
    }

    private static Received Receive(string xml) => AppReceiving.Receive(AppCallbackReader.Find(Encoding.UTF8.GetBytes(xml))!, Now);

    private static ChatMessage Turn(string xml) => Assert.IsType<Received.Turn>(Receive(xml)).Message;
}
