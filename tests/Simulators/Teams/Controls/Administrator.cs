using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>What administrators and owners do: installing, members, channels. The bot is told as Teams tells it.</summary>
public sealed class Administrator
{
    private readonly Tenant tenant;
    private readonly Places places;
    private readonly ActivityWriter writer;
    private readonly Deliveries deliveries;

    internal Administrator(Tenant tenant, Places places, ActivityWriter writer, Deliveries deliveries) =>
        (this.tenant, this.places, this.writer, this.deliveries) = (tenant, places, writer, deliveries);

    /// <summary>From here on the bot is called at another address.</summary>
    public void SetsEndpoint(Uri endpoint)
    {
        lock (tenant.Gate)
        {
            tenant.Endpoint = endpoint;
        }
    }

    /// <summary>Forbids the bot, or allows it again. The bot is not told.</summary>
    public void Disables(bool isDisabled = true)
    {
        lock (tenant.Gate)
        {
            tenant.IsBotDisabled = isDisabled;
        }
    }

    /// <summary>Installs the app for a person: both events that tell of it, in their order.</summary>
    public Task<ImmutableArray<DeliveryReport>> InstallsForAsync(string objectId, CancellationToken cancellationToken = default) =>
        InstallsAsync(ChatKey.Personal(Person(objectId).ObjectId), objectId, cancellationToken);

    /// <summary>Takes the app away from a person.</summary>
    public Task<ImmutableArray<DeliveryReport>> UninstallsForAsync(string objectId, CancellationToken cancellationToken = default) =>
        UninstallsAsync(ChatKey.Personal(Person(objectId).ObjectId), objectId, cancellationToken);

    /// <summary>Installs the app in a chat or in a channel's team.</summary>
    public Task<ImmutableArray<DeliveryReport>> InstallsAsync(string conversationId, string by = TeamsSimulatorOptions.FirstPerson, CancellationToken cancellationToken = default) =>
        ChangesAppAsync(conversationId, by, isThere: true, cancellationToken);

    /// <summary>Takes the app out of a chat or a channel's team.</summary>
    public Task<ImmutableArray<DeliveryReport>> UninstallsAsync(string conversationId, string by = TeamsSimulatorOptions.FirstPerson, CancellationToken cancellationToken = default) =>
        ChangesAppAsync(conversationId, by, isThere: false, cancellationToken);

    /// <summary>A newer version of the app comes to a conversation.</summary>
    public Task<DeliveryReport> UpgradesAsync(string conversationId, string by = TeamsSimulatorOptions.FirstPerson, CancellationToken cancellationToken = default) =>
        TellsAsync(conversationId, by, "installationUpdate", json => json["action"] = "add-upgrade", cancellationToken);

    /// <summary>Somebody comes into a chat or team.</summary>
    public Task<DeliveryReport> AddsMemberAsync(string conversationId, string objectId, CancellationToken cancellationToken = default)
    {
        Change(conversationId, conversation => conversation.Members.Add(objectId));
        return TellsAsync(conversationId, TeamsSimulatorOptions.FirstPerson, "conversationUpdate", json => Members(json, "membersAdded", "teamMemberAdded", Person(objectId)), cancellationToken);
    }

    /// <summary>Somebody leaves a chat or team.</summary>
    public Task<DeliveryReport> RemovesMemberAsync(string conversationId, string objectId, CancellationToken cancellationToken = default)
    {
        Change(conversationId, conversation => conversation.Members.Remove(objectId));
        return TellsAsync(conversationId, TeamsSimulatorOptions.FirstPerson, "conversationUpdate", json => Members(json, "membersRemoved", "teamMemberRemoved", Person(objectId)), cancellationToken);
    }

    /// <summary>Something else befalls a team or channel: <c>channelRenamed</c>, <c>teamDeleted</c>, <c>teamrestored</c> and so on.</summary>
    public Task<DeliveryReport> TellsOfAsync(string conversationId, string eventType, CancellationToken cancellationToken = default) =>
        TellsAsync(conversationId, TeamsSimulatorOptions.FirstPerson, "conversationUpdate", json => json["channelData"]!["eventType"] = eventType, cancellationToken);

    private SimulatedPerson Person(string objectId) => places.Person(objectId);

    private void Change(string conversationId, Action<Conversation> change)
    {
        lock (tenant.Gate)
        {
            change(places.Named(conversationId));
        }
    }

    private async Task<ImmutableArray<DeliveryReport>> ChangesAppAsync(string conversationId, string by, bool isThere, CancellationToken cancellationToken)
    {
        lock (tenant.Gate)
        {
            var conversation = conversationId == ChatKey.Personal(by) ? places.Personal(Person(by)) : places.Named(conversationId);
            conversation.Installation.HasBot = isThere;
        }

        var bot = new JsonObject { ["id"] = tenant.Bot.AccountId, ["name"] = tenant.Bot.Name };
        var installed = await TellsAsync(conversationId, by, "installationUpdate", json => json["action"] = isThere ? "add" : "remove", cancellationToken);
        var changed = await TellsAsync(
            conversationId,
            by,
            "conversationUpdate",
            json =>
            {
                json[isThere ? "membersAdded" : "membersRemoved"] = new JsonArray(bot);
                if (json["channelData"]!["team"] is not null)
                {
                    json["channelData"]!["eventType"] = isThere ? "teamMemberAdded" : "teamMemberRemoved";
                }
            },
            cancellationToken);
        return [installed, changed];
    }

    private Task<DeliveryReport> TellsAsync(string conversationId, string by, string type, Action<JsonObject> change, CancellationToken cancellationToken)
    {
        JsonObject activity;
        lock (tenant.Gate)
        {
            var conversation = places.Named(conversationId);
            var id = tenant.NextEventId();
            conversation.Hear(id);
            activity = writer.Write(type, id, conversation, null, Person(by));
            if (type == "installationUpdate" && conversation.Kind == ConversationKind.Channel)
            {
                activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = conversation.Id } };
                activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
            }

            change(activity);
        }

        return deliveries.DeliverAsync(activity, cancellationToken);
    }

    private static void Members(JsonObject json, string field, string eventType, SimulatedPerson person)
    {
        json[field] = new JsonArray(person.IsAnonymous
            ? new JsonObject { ["id"] = person.AccountId }
            : new JsonObject { ["id"] = person.AccountId, ["name"] = person.Name, ["aadObjectId"] = person.ObjectId });
        if (json["channelData"]!["team"] is not null)
        {
            json["channelData"]!["eventType"] = eventType;
        }
    }
}
