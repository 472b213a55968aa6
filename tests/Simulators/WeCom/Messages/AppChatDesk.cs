using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Simulators.WeCom;

/// <summary>Groups that an app makes. What members write in them never reaches the app.</summary>
internal sealed partial class AppChatDesk(Tenant tenant, MessageBodies bodies)
{
    private static readonly string[] Types = ["text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown"];
    private readonly Dictionary<string, AppChat> chats = new(StringComparer.Ordinal);
    private readonly Quota creations = new((tenant.Options.Limits.AppChatsPerDay, TimeSpan.FromDays(1)));
    private readonly Quota changes = new((tenant.Options.Limits.AppChatChangesPerHour, TimeSpan.FromHours(1)));
    private readonly Quota sends = new(
        (tenant.Options.Limits.AppChatPerMinute, TimeSpan.FromMinutes(1)), (tenant.Options.Limits.AppChatPerHour, TimeSpan.FromHours(1)));

    private readonly Quota memberSends = new(
        (tenant.Options.Limits.AppChatMemberPerMinute, TimeSpan.FromMinutes(1)), (tenant.Options.Limits.AppChatMemberPerDay, TimeSpan.FromDays(1)));

    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.Post("/cgi-bin/appchat/create", Create),
        ApiRoute.Post("/cgi-bin/appchat/update", Update),
        ApiRoute.Get("/cgi-bin/appchat/get", Get),
        ApiRoute.Post("/cgi-bin/appchat/send", Send),
    ];

    private static void RequireRootScope(ApiCall call)
    {
        if (!call.App.VisibleDepartments.Contains(1))
        {
            throw new WeComRefusal(48002, "api forbidden for this app");
        }
    }

    private ApiAnswer Create(ApiCall call)
    {
        RequireRootScope(call);
        var members = call.Json.Texts("userlist").Select(user => user.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        var id = call.Json.Text("chatid");
        CardRules.Need(id.Length == 0 || ChatId().IsMatch(id), 86001, "invalid chatid");
        CardRules.Need(!chats.ContainsKey(id), 86215, "chatid exists");
        CardRules.Need(members.Count is >= 2 and <= 2000, 86004, "invalid chat user list");
        CardRules.Need(members.TrueForAll(user => tenant.Company.Member(user) is not null), 86216, "invalid chat member");
        CardRules.Characters(call.Json, "name", 50, 86005);
        Take(creations, "", call, 1);
        var owner = call.Json.Text("owner").ToLowerInvariant();
        var chat = new AppChat(id.Length > 0 ? id : tenant.Ids.Next("chat").Replace("-", "", StringComparison.Ordinal), call.App, call.Json.Text("name"), owner.Length > 0 ? owner : members[0], members);
        chats[chat.Id] = chat;
        return new JsonObject { ["chatid"] = chat.Id };
    }

    private ApiAnswer Update(ApiCall call)
    {
        var chat = Find(call, call.Json.Text("chatid"));
        Take(changes, "", call, 1);
        var added = call.Json.Texts("add_user_list").Select(user => user.ToLowerInvariant()).ToList();
        CardRules.Need(added.TrueForAll(user => tenant.Company.Member(user) is not null), 86216, "invalid chat member");
        var members = chat.Members.Union(added, StringComparer.Ordinal).Except(call.Json.Texts("del_user_list").Select(user => user.ToLowerInvariant()), StringComparer.Ordinal).ToList();
        CardRules.Need(members.Count is >= 2 and <= 2000, 86004, "invalid chat user list");
        chats[chat.Id] = chat with
        {
            Members = members,
            Name = call.Json.Has("name") ? call.Json.Text("name") : chat.Name,
            Owner = call.Json.Has("owner") ? call.Json.Text("owner").ToLowerInvariant() : chat.Owner,
        };
        return ApiAnswer.Ok;
    }

    private ApiAnswer Get(ApiCall call)
    {
        var chat = Find(call, call.Query["chatid"].ToString());
        return new JsonObject
        {
            ["chat_info"] = new JsonObject
            {
                ["chatid"] = chat.Id,
                ["name"] = chat.Name,
                ["owner"] = chat.Owner,
                ["userlist"] = new JsonArray([.. chat.Members.Select(user => (JsonNode)user)]),
            },
        };
    }

    private ApiAnswer Send(ApiCall call)
    {
        var chat = Find(call, call.Json.Text("chatid"));
        CardRules.Need(Types.Contains(call.Json.Text("msgtype")), 40008, "invalid message type");
        var body = bodies.Check(call.Json);
        Take(sends, "", call, chat.Members.Count);
        var id = tenant.Ids.Next("chatmsg");
        var key = ChatKey.AppChat(chat.Id);
        foreach (var member in chat.Members.Where(member => memberSends.Take(member, tenant.Now) is not null))
        {
            tenant.Log.Drop(key, id, "too many messages for one member: " + member);
        }

        tenant.Screens.Show(new SeenMessage(id, key, "bot", body.Type, body.Text, body.Content.Frozen(), tenant.Now) { BytesCut = body.BytesCut });
        return ApiAnswer.Ok;
    }

    private AppChat Find(ApiCall call, string id)
    {
        RequireRootScope(call);
        var chat = chats.GetValueOrDefault(id) ?? throw new WeComRefusal(86003, "no such chat");
        return chat.App == call.App ? chat : throw new WeComRefusal(86008, "chat not created by this app");
    }

    private void Take(Quota quota, string key, ApiCall call, int weight)
    {
        if (quota.Take(key, tenant.Now, weight) is { } full)
        {
            throw tenant.Limits.Exceeded(call.Path, tenant.Now, full, "appchat freq out of limit");
        }
    }

    private sealed record AppChat(string Id, SimulatedApp App, string Name, string Owner, List<string> Members);

    [GeneratedRegex(@"\A[0-9A-Za-z]{1,32}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChatId();
}
