using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Pictures in a streamed reply: only in its last frame, at most ten, each with its checksum.</summary>
internal static class StreamPictures
{
    public static void Check(JsonObject stream, bool isFinished)
    {
        var items = stream.Items("msg_item");
        CardRules.Need(items.Count == 0 || isFinished, 40058, "msg_item only with finish");
        CardRules.Need(items.Count <= 10, 40058, "too many msg_item");
        foreach (var image in items.Select(item => (item as JsonObject).Part("image")))
        {
            CardRules.Need(Base64.IsValid(image.Text("base64")), 40058, "image.base64 invalid");
            var bytes = Convert.FromBase64String(image.Text("base64"));
            CardRules.Need(MediaRules.IsPicture(bytes) && bytes.Length <= 10 * 1024 * 1024, 40005, "invalid picture");
#pragma warning disable CA5351 // The platform's choice.
            CardRules.Need(Convert.ToHexStringLower(MD5.HashData(bytes)) == image.Text("md5"), 301019, "md5 mismatch");
#pragma warning restore CA5351
        }
    }
}
