using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Files;

/// <summary>Asks where a file is that was sent to the robot.</summary>
internal sealed record FileRequest(string DownloadCode, string RobotCode);

/// <summary>Where it is, for a short while. The address is a secret.</summary>
internal sealed record FileAnswer(string? DownloadUrl)
{
    /// <summary>Without the address.</summary>
    public override string ToString() => nameof(FileAnswer);
}

/// <summary>Files that were sent to the robot.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class FileApi(DingTalkApp app, ApiHosts hosts, NewApiClient client, HttpTransport transport)
{
    /// <summary>The call that tells where a file is.</summary>
    public const string Name = "robot/messageFiles/download";

    /// <summary>The bytes of a file.</summary>
    /// <param name="downloadCode">Which.</param>
    /// <param name="mostBytes">A larger one is refused.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<ApiResult<HttpAnswer>> GetAsync(string downloadCode, int mostBytes, CancellationToken cancellationToken)
    {
        var place = await client.PostAsync(Name, new FileRequest(downloadCode, app.RobotCode), ApiJson.New.FileRequest, ApiJson.New.FileAnswer, cancellationToken);
        if (place is not ApiResult<FileAnswer>.Ok { Value: var answer })
        {
            return place.Then<HttpAnswer>(_ => Failed("the file is nowhere"));
        }

        if (!Uri.TryCreate(answer.DownloadUrl, UriKind.Absolute, out var address) || !hosts.MayHoldFiles(address))
        {
            return Failed("the file's address is not safe to call");
        }

        var got = await transport.ExchangeAsync(new ApiRequest(Name, address) { MostBytes = mostBytes }, cancellationToken);
        return got.Then(raw => !raw.IsSuccess ? Failed($"HTTP {(int)raw.Status} where the file should be")
            : raw.IsCut ? Failed($"the file is larger than {mostBytes} bytes")
            : new ApiResult<HttpAnswer>.Ok(raw));
    }

    private static ApiResult<HttpAnswer> Failed(string reason) => new ApiResult<HttpAnswer>.Failed(DingTalkErrors.Of(Name, "", reason));
}
