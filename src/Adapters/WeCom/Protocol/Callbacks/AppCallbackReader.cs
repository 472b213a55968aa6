using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;

namespace SalesBot.Adapters.WeCom.Protocol.Callbacks;

/// <summary>Reads what the self-built app's callbacks hold.</summary>
internal static class AppCallbackReader
{
    /// <summary>No id of WeCom is nearly as long.</summary>
    private const int MaxIdLength = 128;

    /// <summary>The callback; null where it is none. A kind that is not known is one all the same.</summary>
    public static AppCallback? Find(ReadOnlySpan<byte> message)
    {
        if (SafeXml.Find(message) is not { } xml || xml.Text("FromUserName") is not { Length: > 0 and <= MaxIdLength } user || xml.Text("MsgType") is not { Length: > 0 } type)
        {
            return null;
        }

        _ = long.TryParse(xml.Text("CreateTime"), NumberStyles.None, CultureInfo.InvariantCulture, out var createTime);
        if (type != "event")
        {
            return xml.Text("MsgId") is { Length: > 0 and <= MaxIdLength } id ? new AppCallback(user, createTime, ReadMessage(type, xml)) { MessageId = id } : null;
        }

        var name = xml.Text("Event");
        return new AppCallback(user, createTime, ReadEvent(name, xml))
        {
            Event = name,
            EventKey = xml.Text("EventKey"),
            TaskId = xml.Text("TaskId"),
            ChangeType = xml.Text("ChangeType"),
        };
    }

    private static AppContent ReadMessage(string type, XElement xml) => type switch
    {
        "text" => new AppContent.Text(xml.Text("Content")),
        "image" => new AppContent.Image(xml.Text("MediaId")),
        "voice" => new AppContent.Voice(xml.Text("MediaId"), xml.Text("Format")),
        "video" => new AppContent.Video(xml.Text("MediaId")),
        "file" => new AppContent.File(xml.Text("MediaId"), xml.Text("FileName") is { Length: > 0 } name ? name : null),
        "location" when xml.Number("Location_X") is { } latitude && xml.Number("Location_Y") is { } longitude => new AppContent.Location(latitude, longitude, xml.Text("Label")),
        "link" => new AppContent.Link(xml.Text("Title"), xml.Text("Description"), xml.Text("Url")),
        _ => new AppContent.Other(type),
    };

    private static AppContent ReadEvent(string name, XElement xml) => name switch
    {
        "subscribe" => new AppContent.Subscribed(),
        "unsubscribe" => new AppContent.Unsubscribed(),
        "enter_agent" => new AppContent.Entered(),
        "LOCATION" when xml.Number("Latitude") is { } latitude && xml.Number("Longitude") is { } longitude => new AppContent.Positioned(latitude, longitude),
        "location_select" when xml.Element("SendLocationInfo") is { } place && place.Number("Location_X") is { } latitude && place.Number("Location_Y") is { } longitude =>
            new AppContent.Location(latitude, longitude, place.Text("Label") is { Length: > 0 } label ? label : place.Text("Poiname")),
        "click" => new AppContent.MenuChosen(xml.Text("EventKey")),
        "view" or "view_miniprogram" => new AppContent.MenuFollowed(xml.Text("EventKey")),
        "template_card_event" or "template_card_menu_event" => new AppContent.CardPressed(ReadCard(xml)),
        "change_contact" when FindChange(xml) is { } change => new AppContent.ContactsChanged(change),
        "change_contact" => new AppContent.Other($"{name}/{xml.Text("ChangeType")}"),
        "inactive_alert" or "close_inactive_agent" or "reopen_inactive_agent" or "low_active_alert" or "low_active" or "active_restored" => new AppContent.AppNotice(),
        _ => new AppContent.Other(name),
    };

    private static PressedCard ReadCard(XElement xml) => new(
        xml.Text("CardType"),
        xml.Text("EventKey"),
        xml.Text("TaskId"),
        xml.Text("ResponseCode") is { Length: > 0 } code ? code : null,
        [
            .. from item in xml.Element("SelectedItems")?.Elements("SelectedItem") ?? []
               select new CardSelection(item.Text("QuestionKey"), ReadOptions(item)),
        ]);

    /// <summary>Some servers once misspelt the elements, and some may still.</summary>
    private static ImmutableArray<string> ReadOptions(XElement item) =>
    [
        .. from list in item.Elements()
           where list.Name.LocalName is "OptionIds" or "OpitonIds"
           from option in list.Elements()
           where option.Name.LocalName is "OptionId" or "OpitonId"
           select option.Value,
    ];

    private static ContactChange? FindChange(XElement xml)
    {
        var user = xml.Text("UserID");
        return xml.Text("ChangeType") switch
        {
            "create_user" => new ContactChange.MemberCreated(user),
            "update_user" => new ContactChange.MemberUpdated(user, xml.Text("NewUserID") is { Length: > 0 } newUser ? newUser : null),
            "delete_user" => new ContactChange.MemberDeleted(user),
            "create_party" when xml.Id("Id") is { } id => new ContactChange.DepartmentCreated(id),
            "update_party" when xml.Id("Id") is { } id => new ContactChange.DepartmentUpdated(id),
            "delete_party" when xml.Id("Id") is { } id => new ContactChange.DepartmentDeleted(id),
            "update_tag" when xml.Id("TagId") is { } id => new ContactChange.TagUpdated(id),
            _ => null,
        };
    }
}
