using System.Text.Json;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Playground;

/// <summary>The playground's page and its JSON endpoints.</summary>
internal static class PlaygroundEndpoints
{
    /// <summary>A text of the longest kind in the widest letters fits; a megabyte does not.</summary>
    private const int BodyLimit = 256 * 1024;

    private static readonly TimeSpan AnswerBudget = TimeSpan.FromSeconds(30);

    public static void MapPlaygroundEndpoints(this IEndpointRouteBuilder routes)
    {
        var playground = routes.MapGroup("/playground");
        playground.MapGet("", PlaygroundPage.Show);
        playground.MapGet("/assets/{file}", PlaygroundPage.ShowAsset);
        playground.MapGet("/people", ShowPeople);
        playground.MapGet("/deliveries", ShowDeliveries);
        playground.MapPost("/messages", PostMessageAsync);
        playground.MapPost("/jobs/{name}", PlaygroundJobs.RunAsync);
    }

    private static IResult ShowPeople(CatalogueFeed catalogue, CompanyProfile company, TimeProvider time) =>
        Results.Json(PlaygroundPeople.Of(catalogue.Chart, company, time.GetUtcNow()), TurnJson.Options);

    private static IResult ShowDeliveries(PlaygroundPlatform platform, CompanyProfile company, string? after)
    {
        var seq = 0L;
        return after is not null && !long.TryParse(after, out seq)
            ? Problem(StatusCodes.Status400BadRequest, Words(company).AfterForm)
            : Results.Json(platform.After(seq), TurnJson.Options);
    }

    private static async Task<IResult> PostMessageAsync(
        HttpContext context,
        Reception reception,
        CatalogueFeed catalogue,
        CompanyProfile company,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var words = Words(company);
        if (await RequestBody.ReadAsync(context.Request.BodyReader, BodyLimit, cancellationToken) is not { } body)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, words.BodyTooLarge);
        }

        PlaygroundMessageRequest? request;
        try
        {
            request = JsonSerializer.Deserialize<PlaygroundMessageRequest>(body, TurnJson.Options);
        }
        catch (JsonException)
        {
            return Problem(StatusCodes.Status400BadRequest, words.BodyNotJson);
        }

        if (request is null)
        {
            return Problem(StatusCodes.Status400BadRequest, words.BodyNotJson);
        }

        return PlaygroundMessageDecoder.Decode(request, catalogue.Chart, time.GetUtcNow(), words) switch
        {
            PlaygroundDecoding.Decoded decoded => await AnswerAsync(context, reception, decoded, words, cancellationToken),
            PlaygroundDecoding.Refused refused => Problem(refused.Status, refused.Title),
            _ => throw new InvalidOperationException("A request is decoded or refused."),
        };
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        Reception reception,
        PlaygroundDecoding.Decoded decoded,
        Wording words,
        CancellationToken cancellationToken)
    {
        try
        {
            return await reception.AnswerAsync(decoded.Message, AnswerBudget, cancellationToken) is { } result
                ? Results.Content(result, "application/json; charset=utf-8")
                : Problem(StatusCodes.Status504GatewayTimeout, words.StillWorking);
        }
        catch (DatabaseUnavailableException error)
        {
            context.Response.Headers.RetryAfter = "1";
            return Problem(StatusCodes.Status503ServiceUnavailable, error.MayBeStored ? words.StillWorking : words.NotStored);
        }
    }

    private static Wording Words(CompanyProfile company) => Wording.In(company.Language);

    private static IResult Problem(int status, string title) => Results.Problem(title: title, statusCode: status);
}
