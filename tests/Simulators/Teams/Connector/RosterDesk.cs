using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Tells who is in a conversation, and which channels a team has.</summary>
internal sealed class RosterDesk(Tenant tenant, Places places)
{
    private const int LeastPages = 3;

    public IReadOnlyList<ApiRoute> Routes =>
    [
        ApiRoute.Connector(TeamsRoutes.Members, "GET", "v3/conversations/{conversation}/pagedmembers", CallLimit.Read, Page),
        ApiRoute.Connector(TeamsRoutes.AllMembers, "GET", "v3/conversations/{conversation}/members", CallLimit.ReadUnpaged, call => ApiAnswer.Of(new JsonArray([.. Roster(call).Select(Account)]))),
        ApiRoute.Connector(TeamsRoutes.Member, "GET", "v3/conversations/{conversation}/members/{member}", CallLimit.Read, One),
        ApiRoute.Connector(TeamsRoutes.Team, "GET", "v3/teams/{team}", CallLimit.Read, Describe),
        ApiRoute.Connector(TeamsRoutes.Channels, "GET", "v3/teams/{team}/conversations", CallLimit.Read, Channels),
    ];

    /// <summary>The page that the token names; one page is empty, and leads on all the same.</summary>
    private ApiAnswer Page(ApiCall call)
    {
        var roster = Roster(call);
        var size = Math.Max(1, tenant.Switches.MembersOnAPage > 0 ? tenant.Switches.MembersOnAPage : (int)Math.Ceiling(roster.Count / (double)LeastPages));
        var pages = roster.Chunk(size).Select(page => page.ToList()).ToList();
        pages.Insert(Math.Min(1, pages.Count), []);
        var token = call.Query["continuationToken"].ToString();
        if (!int.TryParse(token.Length == 0 ? "0" : token.Replace("page-", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= pages.Count)
        {
            throw TeamsRefusal.BadSyntax("Invalid continuation token");
        }

        var answer = new JsonObject { ["members"] = new JsonArray([.. pages[number].Select(Account)]) };
        if (number + 1 < pages.Count)
        {
            answer["continuationToken"] = string.Create(CultureInfo.InvariantCulture, $"page-{number + 1}");
        }

        return ApiAnswer.Of(answer);
    }

    private ApiAnswer One(ApiCall call)
    {
        var wanted = call.Values["member"];
        var person = Roster(call).FirstOrDefault(each => each.AccountId == wanted || (tenant.Switches.FindsMembersByObjectId && !each.IsAnonymous && each.ObjectId == wanted));
        return ApiAnswer.Of(Account(person ?? throw new TeamsRefusal(404, "MemberNotFoundInConversation", "Member not found in conversation"), 0));
    }

    private ApiAnswer Describe(ApiCall call)
    {
        var team = Team(call);
        return ApiAnswer.Of(new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.GroupId, ["channelCount"] = team.Channels.Length, ["memberCount"] = team.Members.Length });
    }

    /// <summary>The channels; the general one has no name.</summary>
    private ApiAnswer Channels(ApiCall call)
    {
        var channels = Team(call).Channels.Where(channel => !channel.IsPrivate);
        return ApiAnswer.Of(new JsonObject
        {
            ["conversations"] = new JsonArray([.. channels.Select((channel, index) =>
                (JsonNode)(index == 0 ? new JsonObject { ["id"] = channel.Id } : new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name }))]),
        });
    }

    private SimulatedTeam Team(ApiCall call)
    {
        var team = places.Team(call.Values["team"]) ?? throw TeamsRefusal.NoConversation();
        Access.Demand(tenant, places.Named(team.Id));
        return team;
    }

    private List<SimulatedPerson> Roster(ApiCall call) => [.. places.People(Access.Open(tenant, places, call.Conversation).Conversation)];

    /// <summary>An account of a roster: the object id stands under either name, and an anonymous guest has next to nothing.</summary>
    private JsonNode Account(SimulatedPerson person, int index)
    {
        var json = new JsonObject { ["id"] = person.AccountId, ["name"] = person.Name, ["userRole"] = person.Role };
        if (!person.IsAnonymous)
        {
            json[index % 2 == 0 ? "objectId" : "aadObjectId"] = person.ObjectId;
            json["givenName"] = person.Name[1..];
            json["surname"] = person.Name[..1];
            json["email"] = person.SignInName;
            json["userPrincipalName"] = person.SignInName;
            json["tenantId"] = person.TenantId.Length > 0 ? person.TenantId : tenant.Options.TenantId;
        }

        return json;
    }
}
