using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Reads answers to invokes, and says what is wrong with them.</summary>
internal static class InvokeAnswers
{
    private const string Card = PostOffice.AdaptiveCard;
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Error = "application/vnd.microsoft.error";

    public static (InvokeAnswer? Answer, string? Trouble) Read(string name, CallbackAttempt attempt)
    {
        if (attempt.StatusCode is not { } status)
        {
            return (null, attempt.Body);
        }

        if (status != StatusCodes.Status200OK)
        {
            return (new InvokeAnswer(status, ""), $"HTTP {status}");
        }

        if (attempt.Body.Length == 0)
        {
            return name is "adaptiveCard/action" or "composeExtension/query" ? (null, "an empty answer") : (new InvokeAnswer(status, ""), null);
        }

        if (attempt.ContentType != "application/json")
        {
            return (null, $"the answer is {attempt.ContentType}");
        }

        JsonObject json;
        try
        {
            json = JsonNode.Parse(attempt.Body) as JsonObject ?? throw new JsonException("no object");
        }
        catch (JsonException exception)
        {
            return (null, exception.Message);
        }

        return name switch
        {
            "adaptiveCard/action" => Action(json),
            "composeExtension/query" => Query(json),
            _ => (new InvokeAnswer(status, "") { Json = json.Frozen() }, null),
        };
    }

    private static (InvokeAnswer? Answer, string? Trouble) Action(JsonObject json)
    {
        var (status, type, value) = (json.Number("statusCode"), json.Text("type"), json["value"]);
        var answer = new InvokeAnswer(status, type) { Json = json.Frozen() };
        if (json["statusCode"]?.GetValueKind() != JsonValueKind.Number)
        {
            return (answer, "statusCode is no number");
        }

        return (status, type) switch
        {
            (200, Card) when value is JsonObject card => (answer with { Card = CardReader.Read(card) }, First(CardRules.Check(card))),
            (200, Message) when json.Text("value").Length > 0 => (answer with { Text = json.Text("value") }, null),
            ( >= 400 and < 600, Error) => Failed(answer, value),
            (412, "application/vnd.microsoft.error.preconditionFailed") => Failed(answer, value),
            (401, "application/vnd.microsoft.activity.loginRequest") when value is JsonObject => (answer, null),
            (401, "application/vnd.microsoft.error.incorrectAuthCode") when value is null => (answer, null),
            _ => (answer, $"statusCode {status} with the type «{type}» and such a value"),
        };
    }

    private static (InvokeAnswer? Answer, string? Trouble) Failed(InvokeAnswer answer, JsonNode? value) =>
        (answer with { ErrorCode = value.Text("code"), Text = value.Text("message") }, value.Text("code").Length > 0 && value.Text("message").Length > 0 ? null : "an error without code or message");

    private static (InvokeAnswer? Answer, string? Trouble) Query(JsonObject json)
    {
        var extension = json.Part("composeExtension");
        var type = extension.Text("type");
        var answer = new InvokeAnswer(200, type) { Json = json.Frozen(), Text = extension.Text("text") };
        if (type != "result")
        {
            return (answer, type is "auth" or "config" || (type == "message" && answer.Text.Length > 0) ? null : $"an answer of the type «{type}»");
        }

        var attachments = extension.Items("attachments").OfType<JsonObject>().ToList();
        var trouble = attachments.SelectMany(Trouble).ToList();
        if (extension.Text("attachmentLayout") is not ("list" or "grid"))
        {
            trouble.Add("no attachmentLayout");
        }

        answer = answer with { Results = [.. attachments.Where(each => each.Part("content") is not null).Select(Result)] };
        return (answer, First(trouble));
    }

    private static IEnumerable<string> Trouble(JsonObject attachment) =>
        (attachment.Text("contentType") == Card ? CardRules.Check(attachment["content"]) : [$"a result of the type «{attachment.Text("contentType")}»"])
        .Concat(attachment.Part("preview").Part("content").Text("title").Length > 0 ? [] : ["a result without a preview"]);

    private static SearchResult Result(JsonObject attachment)
    {
        var preview = attachment.Part("preview").Part("content");
        return new SearchResult(preview.Text("title"), preview.Text("text"), CardReader.Read(attachment.Part("content")!));
    }

    private static string? First(IEnumerable<string> trouble) => string.Join("; ", trouble) is { Length: > 0 } all ? all : null;
}
