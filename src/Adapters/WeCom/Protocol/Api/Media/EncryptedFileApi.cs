using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;
using SalesBot.Adapters.WeCom.Protocol.Api.Transport;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Media;

/// <summary>Files that were sent to the intelligent robot: for five minutes at an address, without a token.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class EncryptedFileApi(Uri baseUrl, WeComTransport transport)
{
    /// <summary>What it is called in reasons.</summary>
    public const string Name = "aibot/file";

    /// <summary>How much longer the encrypted file may be.</summary>
    private const int MostPadding = 32;

    /// <summary>Gets the bytes, still encrypted.</summary>
    public async Task<ApiResult<MediaFile>> GetAsync(Uri address, int mostBytes, CancellationToken cancellationToken)
    {
        if (!TrustedAddress.Is(address, baseUrl))
        {
            return new ApiResult<MediaFile>.Failed(WeComErrors.Of(Name, 0, "the address is not safe to call"));
        }

        var answer = await transport.ExchangeAsync(new ApiRequest(Name, address) { MostBytes = mostBytes + MostPadding }, cancellationToken);
        return answer.Then(raw => raw.IsCut
            ? new ApiResult<MediaFile>.Failed(WeComErrors.Of(Name, 0, $"the file is larger than {mostBytes} bytes"))
            : (ApiResult<MediaFile>)new ApiResult<MediaFile>.Ok(new MediaFile(raw.Body, raw.MediaType, raw.FileName)));
    }
}
