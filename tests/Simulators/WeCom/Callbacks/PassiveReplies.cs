using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;

namespace SalesBot.Simulators.WeCom;

/// <summary>Takes what the product answers a callback with, and shows it where it is right in everything.</summary>
internal sealed class PassiveReplies(Tenant tenant, CardDesk cards, MediaDesk media)
{
    private static readonly string[] EventsWithReply =
        ["subscribe", "enter_agent", "LOCATION", "click", "view", "view_miniprogram", "scancode_waitmsg", "template_card_menu_event"];

    public CallbackReport Take(CallbackReport report, string body, XElement asked, Envelope envelope)
    {
        string? plaintext = null;
        try
        {
            plaintext = Open(body, envelope);
            Show(XElement.Parse(plaintext), asked);
            return report with { Reply = plaintext };
        }
        catch (Exception exception) when (exception is WeComRefusal or XmlException or CryptographicException or FormatException)
        {
            tenant.Log.Refuse("passive reply", (exception as WeComRefusal)?.Code ?? 0, exception.Message);
            return report with { Reply = plaintext, ReplyTrouble = exception.Message };
        }
    }

    private static string Value(XElement element, string name) => element.Element(name)?.Value ?? "";

    private string Open(string body, Envelope envelope)
    {
        var reply = XElement.Parse(body);
        var encrypted = Value(reply, "Encrypt");
        Require(envelope.Sign(Value(reply, "TimeStamp"), Value(reply, "Nonce"), encrypted) == Value(reply, "MsgSignature"), "wrong signature");
        var (plaintext, receiveId) = envelope.Open(encrypted);
        Require(receiveId == tenant.Options.CorpId, "wrong receiveid");
        return plaintext;
    }

    private void Show(XElement reply, XElement asked)
    {
        var (name, type, account) = (Value(asked, "Event"), Value(reply, "MsgType"), Value(asked, "FromUserName"));
        Require(Value(reply, "ToUserName") == account && Value(reply, "FromUserName") == tenant.Options.CorpId, "sender and receiver are not swapped");
        Require(long.TryParse(Value(reply, "CreateTime"), NumberStyles.None, CultureInfo.InvariantCulture, out _), "CreateTime missing");
        var isUpdate = type is "update_button" or "update_template_card";
        Require(name switch { "" => !isUpdate, "template_card_event" => isUpdate, _ => !isUpdate && EventsWithReply.Contains(name) }, $"{type} is no reply to {name}");
        lock (tenant.Gate)
        {
            switch (type)
            {
                case "text":
                    var (text, cut) = ByteCut.Cut(Value(reply, "Content"), 2048, tenant.Switches.CutsAtWholeCharacter);
                    ShowMessage(account, type, text, cut, reply);
                    break;
                case "image" or "voice" or "video":
                    var file = media.Require(reply.Descendants("MediaId").FirstOrDefault()?.Value ?? "");
                    ShowMessage(account, type, file.Name, 0, reply);
                    break;
                case "news":
                    ShowMessage(account, type, string.Join('\n', reply.Descendants("Title").Select(title => title.Value)), 0, reply);
                    break;
                case "update_button":
                    cards.Replace(account, Value(asked, "TaskId"), card: null, reply.Element("Button")?.Element("ReplaceName")?.Value ?? "");
                    break;
                case "update_template_card":
                    var card = CardXml.ToJson(reply.Element("TemplateCard") ?? throw new WeComRefusal(40058, "TemplateCard missing"));
                    cards.Check(card, tenant.Options.App);
                    cards.Replace(account, Value(asked, "TaskId"), card, "");
                    break;
                default:
                    throw new WeComRefusal(40008, "invalid message type");
            }
        }
    }

    private void ShowMessage(string account, string type, string text, int cut, XElement reply) =>
        tenant.Screens.Show(
            new SeenMessage(tenant.Ids.Next("passive"), ChatKey.App(account), "bot", type, text, CardXml.ToJson(reply).Frozen(), tenant.Now) { BytesCut = cut });

    private static void Require(bool holds, string text)
    {
        if (!holds)
        {
            throw new WeComRefusal(0, text);
        }
    }
}
