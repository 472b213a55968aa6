namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>A message that was drawn.</summary>
/// <param name="Content">What is sent.</param>
/// <param name="IsCut">Whether a part did not fit; the content says so where it was cut.</param>
internal sealed record DingTalkDrawn(DingTalkContent Content, bool IsCut = false);
