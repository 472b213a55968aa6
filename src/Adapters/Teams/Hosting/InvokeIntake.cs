using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Teams.Mapping.Receiving;
using SalesBot.Adapters.Teams.Protocol.Activities;
using SalesBot.Adapters.Teams.Protocol.Invokes;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Answers what Teams wants answered at once.</summary>
internal sealed class InvokeIntake(CardActionIntake cards, SearchIntake searches, ITeamsTexts texts, ILogger<InvokeIntake> logger)
{
    /// <summary>Answers it.</summary>
    public async Task<IResult> AnswerAsync(Activity activity, bool isTestClient, CancellationToken cancellationToken)
    {
        var origin = Origin.Find(activity);
        switch (activity.Name)
        {
            case InvokeNames.CardAction:
                return Json(origin is null ? CardActionAnswer.Forbidden(texts.ForColleaguesOnly) : await cards.AnswerAsync(activity, origin, isTestClient, cancellationToken));
            case InvokeNames.Query:
                return Json(origin is null ? QueryAnswer.Message(texts.ForColleaguesOnly) : await searches.AnswerAsync(activity, origin, cancellationToken));
            default:
                logger.InvokeUnknown(activity.Name);
                return Results.StatusCode(StatusCodes.Status501NotImplemented);
        }
    }

    private static IResult Json(byte[] answer) => Results.Bytes(answer, "application/json; charset=utf-8");
}
