namespace SalesBot.Campaigns;

/// <summary>A message of a campaign.</summary>
internal sealed record CampaignMessage(string Id, string Speaker, string Text);
