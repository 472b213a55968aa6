using System.Globalization;
using System.Xml.Linq;

namespace SalesBot.Simulators.WeCom;

/// <summary>Writes what the platform tells an app.</summary>
internal sealed class CallbackXml(Tenant tenant)
{
    public static XElement Data(string name, string value) => new(name, new XCData(value));

    public static XElement Number(string name, double value) => new(name, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A message of a member, with an id of its own.</summary>
    public string Message(string account, string type, params XElement[] more) =>
        Written(account, type, [.. more, new XElement("MsgId", tenant.Ids.NextMessageNumber()), Agent()]);

    /// <summary>An event that a member causes in the app.</summary>
    public string Event(string account, string name, string? key, params XElement[] more) =>
        Written(account, "event", [Data("Event", name), .. key is null ? Array.Empty<XElement>() : [Data("EventKey", key)], .. more, Agent()]);

    /// <summary>An event of the system, which names no app.</summary>
    public string SystemEvent(string name, params XElement[] more) =>
        Written("sys", "event", [Data("Event", name), .. more]);

    public XElement Selections(IEnumerable<(string Question, string[] Options)> picked)
    {
        var (list, item) = tenant.Switches.MisspellsOptionIds ? ("OpitonIds", "OpitonId") : ("OptionIds", "OptionId");
        return new XElement(
            "SelectedItems",
            picked.Select(each => new XElement("SelectedItem", Data("QuestionKey", each.Question), new XElement(list, each.Options.Select(option => Data(item, option))))));
    }

    private XElement Agent() => new("AgentID", tenant.Options.App.AgentId);

    private string Written(string account, string type, IEnumerable<XElement> more) =>
        new XElement(
            "xml",
            [
                Data("ToUserName", tenant.Options.CorpId),
                Data("FromUserName", account),
                new XElement("CreateTime", tenant.Now.ToUnixTimeSeconds()),
                Data("MsgType", type),
                .. more,
            ]).ToString(SaveOptions.DisableFormatting);
}
