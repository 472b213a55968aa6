using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>The page of the simulated Teams.</summary>
internal sealed class TeamsPage(TeamsSimulator simulator) : SimulatorPage("Teams 模拟器")
{
    /// <summary>The chat of whoever is chosen with the bot.</summary>
    private const string Own = "personal:";

    private static readonly TimeSpan SearchPatience = TimeSpan.FromSeconds(10);

    private IEnumerable<(string Id, string Name)> Shared =>
        simulator.Options.GroupChats.Select(chat => (chat.Id, "群聊：" + chat.Name))
            .Concat(simulator.Options.Teams.SelectMany(team => team.Channels.Select(channel => (channel.Id, $"频道：{team.Name} / {channel.Name}"))));

    /// <inheritdoc/>
    protected override JsonObject State() => new()
    {
        ["members"] = new JsonArray([.. simulator.Options.People.Select(person => (JsonNode)new JsonObject { ["account"] = person.ObjectId, ["name"] = person.Name })]),
        ["tabs"] = new JsonArray(
        [
            Tab(Own, "与机器人的聊天", Own + "{member}"),
            .. Shared.Select(chat => Tab(chat.Id, chat.Name, chat.Id)),
        ]),
        ["chats"] = new JsonObject(simulator.Options.People.Select(person => (Key: Own + person.ObjectId, Chat: ChatKey.Personal(person.ObjectId)))
            .Concat(Shared.Select(chat => (Key: chat.Id, Chat: chat.Id)))
            .Select(each => KeyValuePair.Create(each.Key, (JsonNode?)new JsonArray([.. simulator.Screens.All(each.Chat).Select(message => (JsonNode)Written(message))])))),
        ["acts"] = new JsonArray(Act("aside", "不@机器人"), Act("install", "安装"), Act("uninstall", "卸载"), Act("search", "搜索商机")),
        ["lists"] = new JsonArray(
            List("违规", simulator.Log.Violations),
            List("提醒", simulator.Log.Warnings),
            List("被拒绝的调用", simulator.Log.Refusals.Select(refused => $"{refused.At:HH:mm:ss} {refused.What} {refused.Status} {refused.Code} {refused.Why}")),
            List("未送达机器人", simulator.Log.Drops.Select(dropped => $"{dropped.At:HH:mm:ss} {dropped.What} {dropped.Why}"))),
    };

    /// <inheritdoc/>
    protected override async Task<string> ActAsync(JsonNode asked, CancellationToken cancellationToken)
    {
        var (text, account) = (asked.Text("text"), asked.Text("account"));
        var person = simulator.Person(account);
        var isOwn = asked.Text("chat") == Own;
        var chat = isOwn ? person.Chat : asked.Text("chat");
        switch (asked.Text("act"))
        {
            case "write":
                return Told(isOwn ? await person.WritesAsync(text, cancellationToken: cancellationToken) : await person.WritesInAsync(chat, text, cancellationToken: cancellationToken));
            case "aside":
                return Told(await person.WritesInAsync(chat, text, manner: new ActivityManner { Mention = MentionForm.None }, cancellationToken: cancellationToken));
            case "press":
                return Told(await person.PressesAsync(text, new PressManner { Inputs = Picked(asked["picked"]) }, chat, cancellationToken));
            case "install":
                return Told((await simulator.Administrator.InstallsAsync(chat, account, cancellationToken))[0]);
            case "uninstall":
                return Told((await simulator.Administrator.UninstallsAsync(chat, account, cancellationToken))[0]);
            case "search":
                return await SearchAsync(person, chat, text, cancellationToken);
            default:
                throw new InvalidOperationException("此处不能这样做。");
        }
    }

    /// <summary>Searches, and posts the first result into the chat.</summary>
    private static async Task<string> SearchAsync(PersonActions person, string chat, string text, CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(SearchPatience);
        var report = await person.QueriesAsync("searchDeals", "query", text, new SearchManner { ConversationId = chat }, late.Token);
        if (report.Answer is not { Results: [var first, ..] results })
        {
            return Told(report);
        }

        person.PostsResult(first, chat);
        return string.Join("；", results.Select(result => $"{result.Title} {result.Text}"));
    }

    private static Dictionary<string, string> Picked(JsonNode? picked) =>
        (picked as JsonObject)?.ToDictionary(
            field => field.Key,
            field => field.Value is JsonArray several ? string.Join(',', several.Select(each => each!.ToString())) : field.Value?.ToString() ?? "",
            StringComparer.Ordinal) ?? [];

    private static JsonObject Written(SeenMessage message)
    {
        var json = View(message.Card, message.Text);
        json["from"] = message.From;
        json["type"] = message.Type;
        json["at"] = message.At.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        json["recalled"] = message.IsRecalled;
        json["shown"] = message.IsShown;
        json["notes"] = new JsonArray([message.Root is { } root && root != message.Id ? "↳ " + root : "", message.Updates > 0 ? "已更新" : "", .. message.Mentions.Select(id => (JsonNode)("@" + id))]);
        if (!message.Views.IsEmpty)
        {
            json["views"] = new JsonObject(message.Views.Select(view => KeyValuePair.Create(view.Key, (JsonNode?)View(view.Value, view.Value.Text))));
        }

        return json;
    }

    private static JsonObject View(SeenCard? card, string text) => new()
    {
        ["text"] = text,
        ["buttons"] = new JsonArray([.. Pressable(card).Select(action => (JsonNode)new JsonObject { ["text"] = action.Title, ["key"] = action.Title })]),
        ["selections"] = new JsonArray([.. Inputs(card).Where(input => !input.Choices.IsEmpty).Select(Selection)]),
        ["inputs"] = new JsonArray([.. Inputs(card).Where(input => input.Choices.IsEmpty).Select(Input)]),
    };

    private static IEnumerable<SeenAction> Pressable(SeenCard? card) =>
        card?.Actions.Where(action => action.Type is "Action.Execute" or "Action.Submit" or "Action.OpenUrl") ?? [];

    private static ImmutableArray<SeenInput> Inputs(SeenCard? card) => card?.Inputs ?? [];

    private static JsonNode Selection(SeenInput input) => new JsonObject
    {
        ["key"] = input.Id,
        ["title"] = input.Label,
        ["several"] = input.Json.TryGetProperty("isMultiSelect", out var several) && several.ValueKind == System.Text.Json.JsonValueKind.True,
        ["value"] = input.Value,
        ["options"] = new JsonArray([.. input.Choices.Select(choice => (JsonNode)new JsonObject { ["id"] = choice.Value, ["text"] = choice.Title })]),
    };

    private static JsonNode Input(SeenInput input) => new JsonObject
    {
        ["key"] = input.Id,
        ["title"] = input.Label,
        ["type"] = input.Type switch { "Input.Number" => "number", "Input.Date" => "date", "Input.Time" => "time", _ => "text" },
        ["value"] = input.Value,
    };

    private static string Told(DeliveryReport? report) => report switch
    {
        null => "机器人收不到",
        { InputError: { } error } => error,
        { Trouble: { } trouble } => "未成功：" + trouble,
        { Answer.Text: { Length: > 0 } text } => text,
        _ => report.IsDelivered ? "已送达" : "未送达 " + report.Attempts[^1].StatusCode?.ToString(CultureInfo.InvariantCulture),
    };
}
