using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>The page on which one sees what members would see, and writes and presses in their place.</summary>
internal sealed class PageDoor(WeComSimulator simulator)
{
    private const string Resource = "SalesBot.Simulators.WeCom.Page.page.html";

    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        switch (context.Request.Method, context.Request.Path.Value)
        {
            case ("GET", "/"):
                context.Response.ContentType = "text/html; charset=utf-8";
                await using (var page = typeof(PageDoor).Assembly.GetManifestResourceStream(Resource)!)
                {
                    await page.CopyToAsync(context.Response.Body, context.RequestAborted);
                }

                return true;
            case ("GET", "/sim/state"):
                await WriteAsync(context, State());
                return true;
            case ("POST", "/sim/act"):
                await WriteAsync(context, await ActAsync(context));
                return true;
            default:
                return false;
        }
    }

    private static Task WriteAsync(HttpContext context, JsonObject json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(json.Written(), context.RequestAborted);
    }

    private static JsonObject Written(SeenMessage message) => new()
    {
        ["from"] = message.From,
        ["type"] = message.Type,
        ["text"] = message.Text,
        ["at"] = message.At.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        ["recalled"] = message.IsRecalled,
        ["shown"] = message.IsShown,
        ["cut"] = message.BytesCut,
        ["complete"] = message.IsComplete,
        ["grey"] = message.Card?.ReplacedBy,
        ["buttons"] = new JsonArray([.. (message.Card?.Buttons ?? []).Select(button => (JsonNode)new JsonObject { ["text"] = button.Text, ["key"] = button.Key })]),
        ["selections"] = new JsonArray([.. message.Card is null ? [] : Selections(message.Card)]),
    };

    private static IEnumerable<JsonNode> Selections(SeenCard card)
    {
        var json = JsonNode.Parse(card.Json.GetRawText());
        return json.Items("select_list").Append(json.Part("button_selection")).Append(json.Part("checkbox")).OfType<JsonObject>().Select(list => (JsonNode)new JsonObject
        {
            ["key"] = list.Text("question_key"),
            ["title"] = list.Text("title"),
            ["several"] = list.Number("mode") == 1,
            ["options"] = new JsonArray([.. list.Items("option_list").Select(option => (JsonNode)new JsonObject { ["id"] = option.Text("id"), ["text"] = option.Text("text") })]),
        });
    }

    private JsonObject State() => new()
    {
        ["members"] = new JsonArray([.. simulator.Options.Members.Select(member => (JsonNode)new JsonObject { ["account"] = member.Account, ["name"] = member.Name })]),
        ["chats"] = new JsonObject(simulator.Screens.Chats.Select(chat =>
            KeyValuePair.Create(chat, (JsonNode?)new JsonArray([.. simulator.Screens.All(chat).Select(message => (JsonNode)Written(message))])))),
        ["refusals"] = new JsonArray([.. simulator.Log.Refusals.TakeLast(20).Select(refused => (JsonNode)$"{refused.At:HH:mm:ss} {refused.What} {refused.Code} {refused.Why}")]),
        ["drops"] = new JsonArray([.. simulator.Log.Drops.TakeLast(20).Select(dropped => (JsonNode)$"{dropped.At:HH:mm:ss} {dropped.Chat} {dropped.What} {dropped.Why}")]),
    };

    /// <summary>Does what the page asks for, and says what became of the callback.</summary>
    private async Task<JsonObject> ActAsync(HttpContext context)
    {
        try
        {
            var asked = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            var (account, chat, text) = (asked.Text("account"), asked.Text("chat"), asked.Text("text"));
            var picked = asked.Part("picked")?.ToDictionary(each => each.Key, each => asked.Part("picked").Texts(each.Key).ToArray(), StringComparer.Ordinal);
            var isGroup = chat.StartsWith("wr", StringComparison.Ordinal);
            var member = simulator.Member(account);
            object? done = (chat, asked.Text("act")) switch
            {
                ("app", "write") => await member.WritesAsync(text, context.RequestAborted),
                ("app", "open") => await member.OpensChatAsync(context.RequestAborted),
                ("app", "place") => await member.SendsLocationAsync(31.2304, 121.4737, text.Length > 0 ? text : "上海市黄浦区人民广场", context.RequestAborted),
                ("app", "press") => await member.PressesAsync(text, picked, context.RequestAborted),
                (_, "write") when isGroup => await simulator.Bot.WritesInGroupAsync(account, chat, text, cancellationToken: context.RequestAborted),
                (_, "write") => await simulator.Bot.WritesAsync(account, text, context.RequestAborted),
                (_, "open") => await simulator.Bot.OpensChatAsync(account, context.RequestAborted),
                (_, "press") => await simulator.Bot.PressesAsync(account, text, picked, isGroup ? chat : null, context.RequestAborted),
                _ => throw new InvalidOperationException("That cannot be done here."),
            };
            return new JsonObject { ["done"] = Told(done) };
        }
        catch (Exception exception) when (exception is InvalidOperationException or JsonException)
        {
            return new JsonObject { ["done"] = exception.Message };
        }
    }

    private static string Told(object? report) => report switch
    {
        CallbackReport callback => (callback.IsDelivered ? "已送达" : "未送达：" + callback.Attempts[^1].Body) + " " + callback.ReplyTrouble,
        BotReport bot => (bot.IsDelivered ? "已送达" : "未送达") + " " + bot.ReplyTrouble,
        _ => "",
    };
}
