using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Answers what Teams wants answered at once.</summary>
internal sealed class InvokeIntake(ILogger<InvokeIntake> logger)
{
    /// <summary>Answers it.</summary>
    public IResult Answer(Activity activity)
    {
        logger.InvokeUnknown(activity.Name);
        return Results.StatusCode(StatusCodes.Status501NotImplemented);
    }
}
