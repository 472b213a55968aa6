namespace SalesBot.Bot.Texts;

/// <summary>Texts about group chats in which people from outside read along.</summary>
internal sealed partial class Wording
{
    public string GroupWithOutsiders => Text();

    public string OutsidersSeen(string part, string platform) => Fill([part, platform]);

    public string OutsidersAccepted(string part) => Fill([part]);

    public string OutsidersKept(string part) => Fill([part]);

    public string OutsidersNowhere => Text();

    public string OutsidersNoChat(string part) => Fill([part]);

    public string OutsidersNotYours(string part) => Fill([part]);

    public string OutsidersWhich(string parts, string first) => Fill([parts, first]);

    public string OutsidersConfigured(string part) => Fill([part]);
}
