using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Where files lie from which one way of sending takes them.</summary>
/// <param name="Key">Whose it is: a file of another shelf is not found there.</param>
/// <param name="UploadAsync">Puts a file there.</param>
/// <param name="DropsRepeats">Whether a message that is the same as one before is dropped, so that each showing of a file to somebody needs an upload of its own.</param>
internal sealed record MediaShelf(string Key, Func<UploadFile, CancellationToken, Task<ApiResult<UploadAnswer>>> UploadAsync, bool DropsRepeats = false);
