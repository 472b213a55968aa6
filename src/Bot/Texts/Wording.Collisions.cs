namespace SalesBot.Bot.Texts;

/// <content>Texts: customers of others.</content>
internal sealed partial class Wording
{
    public string CollisionTitle(string customer, string owner) => Fill([customer, owner]);

    public string CollisionNote => Text();

    public string CollisionNoteAlone(string owner) => Fill([owner]);

    public string CollisionAsked => Text();

    public string CollisionAskedAlone(string owner) => Fill([owner]);

    public string MayWriteAlready(string customer) => Fill([customer]);

    public string AskSent(string owner, string customer) => Fill([owner, customer]);

    public string ShareRequestTitle(string asker, string customer) => Fill([asker, customer]);

    public string HandOverRequestTitle(string asker, string customer) => Fill([asker, customer]);

    public string ShareRequestNote => Text();

    public string HandOverRequestNote => Text();

    public string Shared(string customer, string name) => Fill([customer, name]);

    public string HandedOver(string customer, string name) => Fill([customer, name]);

    public string ShareGranted(string owner, string customer) => Fill([owner, customer]);

    public string HandOverGranted(string owner, string customer) => Fill([owner, customer]);

    public string Refused(string name) => Fill([name]);

    public string AskRefused(string owner, string customer) => Fill([owner, customer]);

    public string AlreadyShared(string customer, string name) => Fill([customer, name]);

    public string OnlyOwnerMayGrant(string owner) => Fill([owner]);

    public string SentenceWaits(string said) => Fill([said]);

    public string RetellButton => Text();
}
