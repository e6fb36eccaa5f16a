import type { Address } from "../../site/urls.ts";

/** Slugs from the example list that comes with Offprint, by section. */
const EXAMPLE: Readonly<Record<string, string>> = {
  papers: `
    elias-end-to-end-learning-to-index-and-search-in-large-output-gupta-3cf9d789
    two-stage-llm-fine-tuning-with-less-specialization-and-more-wang-7bcc8032
    pyratok-language-aligned-pyramidal-tokenizer-for-video-susladkar-0ef9de08
    best-of-both-worlds-multimodal-reasoning-and-generation-via-susladkar-d1d0c1ae
    learning-fast-and-slow-towards-llms-that-adapt-continually-tiwari
    compressing-many-shots-in-in-context-learning-khatri
    matryoshka-model-learning-for-improved-elastic-student-models-verma
    geometric-median-matching-for-robust-k-subset-selection-from-acharya-63675aa9
    geometric-median-gm-matching-for-robust-data-pruning-acharya
    understanding-contrastive-representation-learning-from-positive-acharya-0a6e1c5f
    node-feature-extraction-by-self-supervised-multi-scale-chien-bc7a2314`,
  authors: `
    anish-acharya lakshya-a-agrawal bhargav-bhushanam wei-cheng-chang patrick-h-chen eli-chien gayatri-deshmukh
    inderjit-s-dhillon alexandros-g-dimakis nilesh-gupta cho-jui-hsieh li-jing adheesh-juvekar devvrit-khatri
    pranamya-kulkarni daliang-li tushar-prakash sujay-sanghavi kusha-sareen si-si onkar-susladkar
    aditya-srinivas-timmaraju rishabh-tiwari chetan-verma yihan-wang hsiang-fu-yu`,
  categories: "lg cv cl",
  digests: "2026-11-23",
  weeks: "2026-W48",
  months: "2026-11",
  archive: `
    2021 2022 2024 2025 2026
    2021/10 2022/10 2022/11 2024/02 2024/06 2025/04 2025/05 2025/10 2026/01 2026/02 2026/05`,
};

const ADDRESSES: ReadonlySet<string> = new Set([
  "/about/",
  ...Object.entries(EXAMPLE).flatMap(([section, parts]) =>
    [section, ...words(parts).map((part) => `${section}/${part}`)].map((path) => `/${path}/`),
  ),
]);

/** Whether a published site contains the whole example. */
export function hasExample(published: readonly Address[]): boolean {
  const all = new Set<string>(published);
  return words(EXAMPLE.papers ?? "").every((slug) => all.has(`/papers/${slug}/`));
}

/** Whether a page, or a later page of a list, may come only from the example. */
export function isOfExample(at: Address): boolean {
  return ADDRESSES.has(at.replace(/page\/\d+\/$/, ""));
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
