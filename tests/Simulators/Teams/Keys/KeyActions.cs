using System.Collections.Immutable;

namespace SalesBot.Simulators.Teams;

/// <summary>What befalls the bot service's keys.</summary>
public sealed class KeyActions
{
    private readonly Tenant tenant;
    private readonly KeyDesk desk;

    internal KeyActions(Tenant tenant, KeyDesk desk) => (this.tenant, this.desk) = (tenant, desk);

    /// <summary>The id of the key that signs now.</summary>
    public string Signing => Locked(() => desk.Signing.Kid);

    /// <summary>The ids that are published now; empty for an entry without one.</summary>
    public ImmutableArray<string> Published => Locked(() => desk.Published);

    /// <summary>How often the document that tells where the keys are was fetched, refusals included.</summary>
    public int MetadataFetches => tenant.Log.Calls(TeamsRoutes.Metadata);

    /// <summary>How often the keys were fetched, refusals included.</summary>
    public int KeyFetches => tenant.Log.Calls(TeamsRoutes.Keys);

    /// <summary>A new key is published, and signs at once. The old ones stay published.</summary>
    public string Rolls() => Locked(() =>
    {
        desk.Publish(desk.Signing = desk.New());
        return desk.Signing.Kid;
    });

    /// <summary>A new key signs before it is published.</summary>
    public string RollsUnpublished() => Locked(() => (desk.Signing = desk.New()).Kid);

    /// <summary>Publishes a key that was made before.</summary>
    public void Publishes(string kid) => Locked(() =>
    {
        desk.Publish(desk.Find(kid));
        return true;
    });

    /// <summary>Publishes a key under another id, or under none.</summary>
    public void PublishesAs(string kid, string? asKid) => Locked(() =>
    {
        desk.PublishAs(desk.Find(kid), asKid);
        return true;
    });

    /// <summary>Takes back what is published under an id.</summary>
    public void Withdraws(string kid) => Locked(() =>
    {
        desk.Withdraw(kid);
        return true;
    });

    /// <summary>From here on this key signs.</summary>
    public void SignsWith(string kid) => Locked(() => desk.Signing = desk.Find(kid));

    private T Locked<T>(Func<T> act)
    {
        lock (tenant.Gate)
        {
            return act();
        }
    }
}
