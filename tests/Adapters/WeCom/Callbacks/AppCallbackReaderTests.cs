using System.Text;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.Tests.WeCom.Callbacks;

public sealed class AppCallbackReaderTests
{
    public static TheoryData<string, string, object> Messages => new()
    {
        { "text", "<Content><![CDATA[跟进3家客户]]></Content>", new AppContent.Text("跟进3家客户") },
        { "text", "<Content>a &lt; b &amp; c</Content>", new AppContent.Text("a < b & c") },
        { "text", "<Content><![CDATA[a\u0001\u000bb]]></Content>", new AppContent.Text("ab") },
        { "image", "<PicUrl>https://pic</PicUrl><MediaId>M1</MediaId>", new AppContent.Image("M1") },
        { "voice", "<MediaId>M2</MediaId><Format>amr</Format>", new AppContent.Voice("M2", "amr") },
        { "video", "<MediaId>M3</MediaId><ThumbMediaId>T</ThumbMediaId>", new AppContent.Video("M3") },
        { "file", "<MediaId>M4</MediaId><FileName>报价.xlsx</FileName>", new AppContent.File("M4", "报价.xlsx") },
        { "file", "<MediaId>M4</MediaId>", new AppContent.File("M4", null) },
        { "location", "<Location_X>31.2304</Location_X><Location_Y>121.4737</Location_Y><Scale>15</Scale><Label><![CDATA[人民广场]]></Label>", new AppContent.Location(31.2304, 121.4737, "人民广场") },
        { "location", "<Location_X>north</Location_X>", new AppContent.Other("location") },
        { "link", "<Title>T</Title><Description>D</Description><Url>https://u</Url>", new AppContent.Link("T", "D", "https://u") },
        { "hologram", "<MediaId>M5</MediaId>", new AppContent.Other("hologram") },
    };

    public static TheoryData<string, string, object> Events => new()
    {
        { "subscribe", "<EventKey></EventKey>", new AppContent.Subscribed() },
        { "unsubscribe", "<EventKey></EventKey>", new AppContent.Unsubscribed() },
        { "enter_agent", "<EventKey></EventKey>", new AppContent.Entered() },
        { "LOCATION", "<Latitude>23.1</Latitude><Longitude>113.3</Longitude><Precision>119</Precision>", new AppContent.Positioned(23.1, 113.3) },
        { "location_select", "<EventKey>k</EventKey><SendLocationInfo><Location_X>31.2</Location_X><Location_Y>121.4</Location_Y><Scale>15</Scale><Label><![CDATA[人民广场]]></Label><Poiname/></SendLocationInfo>", new AppContent.Location(31.2, 121.4, "人民广场") },
        { "location_select", "<EventKey>k</EventKey><SendLocationInfo><Location_X>31.2</Location_X><Location_Y>121.4</Location_Y><Label/><Poiname>国金中心</Poiname></SendLocationInfo>", new AppContent.Location(31.2, 121.4, "国金中心") },
        { "location_select", "<EventKey>k</EventKey>", new AppContent.Other("location_select") },
        { "click", "<EventKey>帮助</EventKey>", new AppContent.MenuChosen("帮助") },
        { "view", "<EventKey>https://u</EventKey>", new AppContent.MenuFollowed("https://u") },
        { "view_miniprogram", "<EventKey>/p</EventKey>", new AppContent.MenuFollowed("/p") },
        { "change_contact", "<ChangeType>create_user</ChangeType><UserID>lisi</UserID>", new AppContent.ContactsChanged(new ContactChange.MemberCreated("lisi")) },
        { "change_contact", "<ChangeType>update_user</ChangeType><UserID>lisi</UserID><NewUserID>lisi2</NewUserID>", new AppContent.ContactsChanged(new ContactChange.MemberUpdated("lisi", "lisi2")) },
        { "change_contact", "<ChangeType>update_user</ChangeType><UserID>lisi</UserID>", new AppContent.ContactsChanged(new ContactChange.MemberUpdated("lisi", null)) },
        { "change_contact", "<ChangeType>delete_user</ChangeType><UserID>lisi</UserID>", new AppContent.ContactsChanged(new ContactChange.MemberDeleted("lisi")) },
        { "change_contact", "<ChangeType>create_party</ChangeType><Id>7</Id><Name>华东</Name><ParentId>1</ParentId>", new AppContent.ContactsChanged(new ContactChange.DepartmentCreated(7)) },
        { "change_contact", "<ChangeType>update_party</ChangeType><Id>7</Id>", new AppContent.ContactsChanged(new ContactChange.DepartmentUpdated(7)) },
        { "change_contact", "<ChangeType>delete_party</ChangeType><Id>7</Id>", new AppContent.ContactsChanged(new ContactChange.DepartmentDeleted(7)) },
        { "change_contact", "<ChangeType>update_tag</ChangeType><TagId>3</TagId><AddUserItems>a,b</AddUserItems>", new AppContent.ContactsChanged(new ContactChange.TagUpdated(3)) },
        { "change_contact", "<ChangeType>update_moon</ChangeType>", new AppContent.Other("change_contact/update_moon") },
        { "inactive_alert", "<EffectTime>1</EffectTime>", new AppContent.AppNotice() },
        { "low_active", "", new AppContent.AppNotice() },
        { "batch_job_result", "<BatchJob><JobId>J</JobId></BatchJob>", new AppContent.Other("batch_job_result") },
        { "scancode_push", "<EventKey>k</EventKey>", new AppContent.Other("scancode_push") },
        { "moonrise", "", new AppContent.Other("moonrise") },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_IsRead(string type, string elements, object content)
    {
        var callback = Find(CallbackXml.Message(type, elements, "7500000000000000001"))!;

        Assert.Equal(("zhangsan", 1767225700L, "7500000000000000001", null), (callback.UserId, callback.CreateTime, callback.MessageId, callback.Event));
        Assert.Equal(content, callback.Content);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Event_IsRead(string name, string elements, object content)
    {
        var callback = Find(CallbackXml.Event(name, elements))!;

        Assert.Equal((name, null), (callback.Event, callback.MessageId));
        Assert.Equal(content, callback.Content);
    }

    [Theory]
    [InlineData("OptionIds", "OptionId")]
    [InlineData("OpitonIds", "OpitonId")]
    [InlineData("OptionIds", "OpitonId")]
    public void PressedCard_IsReadWithItsSelections_HoweverTheyAreSpelt(string list, string option)
    {
        var elements = $"""
            <EventKey><![CDATA[save?deal=7]]></EventKey><TaskId>visit-9</TaskId><CardType>multiple_interaction</CardType><ResponseCode>rc-1</ResponseCode>
            <SelectedItems>
              <SelectedItem><QuestionKey>stage</QuestionKey><{list}><{option}>won</{option}><{option}>lost</{option}></{list}></SelectedItem>
              <SelectedItem><QuestionKey>mood</QuestionKey></SelectedItem>
            </SelectedItems>
            """;

        var card = Assert.IsType<AppContent.CardPressed>(Find(CallbackXml.Event("template_card_event", elements))!.Content).Card;

        Assert.Equal(("multiple_interaction", "save?deal=7", "visit-9", "rc-1"), (card.CardType, card.EventKey, card.TaskId, card.ResponseCode));
        Assert.Equal(["stage", "mood"], card.Selections.Select(selection => selection.QuestionKey));
        Assert.Equal(["won", "lost"], card.Selections[0].OptionIds);
        Assert.Empty(card.Selections[1].OptionIds);
    }

    [Theory]
    [InlineData("template_card_event")]
    [InlineData("template_card_menu_event")]
    public void PressedCard_WithoutSelections_IsRead(string name)
    {
        var card = Assert.IsType<AppContent.CardPressed>(Find(CallbackXml.Event(name, "<EventKey>undo</EventKey><TaskId>t</TaskId>"))!.Content).Card;

        Assert.Equal(("undo", null), (card.EventKey, card.ResponseCode));
        Assert.Empty(card.Selections);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("<xml/>")]
    [InlineData("<xml><FromUserName>zhangsan</FromUserName></xml>")]
    [InlineData("<xml><FromUserName>zhangsan</FromUserName><MsgType>text</MsgType><Content>no id</Content></xml>")]
    [InlineData("<!DOCTYPE xml [<!ENTITY a \"b\">]><xml><FromUserName>zhangsan</FromUserName><MsgType>text</MsgType><MsgId>1</MsgId><Content>&a;</Content></xml>")]
    public void AnythingElse_IsNoCallback(string text) => Assert.Null(Find(text));

    private static AppCallback? Find(string xml) => AppCallbackReader.Find(Encoding.UTF8.GetBytes(xml));
}
